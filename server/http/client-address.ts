import "server-only";
import { headers } from "next/headers";

/**
 * The network address that asks, for limits on guessing. The last one named is what the nearest
 * proxy saw (Next writes the socket's when there is none); the ones before it can be invented.
 */
export async function clientAddress(): Promise<string> {
  const named = (await headers()).get("x-forwarded-for")?.split(",") ?? [];
  return named.at(-1)?.trim() || "unknown";
}

import "server-only";

/**
 * The network address that asks, for limits on guessing. The last one named is what the nearest
 * proxy saw (the start script writes the socket's when there is none); the ones before it can be
 * invented.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

import "server-only";
import { z } from "zod";
import { Refusal } from "@/server/http/refusal";

/** An attempt's id, in the one spelling under which the database gives it back. */
export const attemptIdShape = z.uuid().toLowerCase();

/** What Next hands to a route under an attempt's address. */
export type AttemptRoute = { params: Promise<{ attemptId: string }> };

/** The id in an address; what cannot be one is an attempt that does not exist. */
export async function requireAttemptId({ params }: AttemptRoute): Promise<string> {
  const parsed = attemptIdShape.safeParse((await params).attemptId);
  if (parsed.success) return parsed.data;
  throw new Refusal(404, "no-attempt", "You have no quiz attempt with this address.");
}

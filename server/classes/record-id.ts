import { z } from "zod";

const uuid = z.uuid();

/** An id from an address, or null when no record can have it (Postgres refuses to compare those). */
export function parseRecordId(text: string): string | null {
  return uuid.safeParse(text).success ? text : null;
}

import { createHash } from "node:crypto";
import { eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { rateLimit } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";

export type Limit = {
  /** What is guessed, such as "sign-in"; who guesses or whose secret it is goes into `whom`. */
  name: string;
  tries: number;
  windowSeconds: number;
  /** What somebody is told who tried too often; `wait` is such as "9 minutes". */
  refusal?: (wait: string) => string;
};

/**
 * Counts one try and refuses it (429) when there were too many in this window. One statement, so
 * that tries at the same moment, also on several processes, are all counted.
 */
export async function takeTry(db: Database, limit: Limit, whom: string, now: Date): Promise<void> {
  const windowMs = limit.windowSeconds * 1000;
  const oldest = new Date(now.getTime() - windowMs);
  const isOver = sql`${rateLimit.windowStart} <= ${oldest.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(rateLimit)
    .values({ key: keyOf(limit, whom), windowStart: now, count: 1 })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        windowStart: sql`case when ${isOver} then excluded.window_start else ${rateLimit.windowStart} end`,
      },
    })
    .returning({ count: rateLimit.count, windowStart: rateLimit.windowStart });
  if (!row) throw new Error("The count of tries was not kept.");
  if (row.count === 1) await forgetOldWindows(db, now);
  if (row.count <= limit.tries) return;
  const waitSeconds = Math.ceil((row.windowStart.getTime() + windowMs - now.getTime()) / 1000);
  const { refusal = waitAndTryAgain } = limit;
  throw new Refusal(429, "too-many-tries", refusal(inWords(waitSeconds)), { waitSeconds });
}

const waitAndTryAgain = (wait: string) =>
  `There were too many tries. Nothing is lost; wait ${wait} and try again.`;

/**
 * A try that succeeded does not count. It does until then: where many people share what is limited,
 * such as an address, those who ask at the same moment would refuse each other.
 */
export async function giveBackTry(db: Database, limit: Limit, whom: string): Promise<void> {
  await db
    .update(rateLimit)
    .set({ count: sql`greatest(${rateLimit.count} - 1, 0)` })
    .where(eq(rateLimit.key, keyOf(limit, whom)));
}

async function forgetOldWindows(db: Database, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  await db.delete(rateLimit).where(lt(rateLimit.windowStart, yesterday));
}

// Hashed: the table needs to know neither addresses nor e-mails.
function keyOf(limit: Limit, whom: string): string {
  return `${limit.name}:${createHash("sha256").update(whom).digest("base64url")}`;
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { setupLink, user } from "@/server/db/schema";

const hoursValid = 24;

export type SetupLinkState = "open" | "expired" | "used" | "unknown";

/**
 * A fresh token for `/setup/<token>`, valid for 24 hours; earlier links stop working. `null` when
 * an instructor exists. Only its hash is kept, so it can be printed once and never read again.
 */
export async function issueSetupLink(db: Database, now: Date): Promise<string | null> {
  if (await hasInstructor(db)) return null;
  const token = randomBytes(24).toString("base64url");
  await db
    .update(setupLink)
    .set({ expiresAt: now })
    .where(and(isNull(setupLink.usedAt), gt(setupLink.expiresAt, now)));
  await db.insert(setupLink).values({
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + hoursValid * 60 * 60 * 1000),
  });
  return token;
}

export async function readSetupLink(
  db: Database,
  token: string,
  now: Date,
): Promise<SetupLinkState> {
  const [link] = await db
    .select({ expiresAt: setupLink.expiresAt, usedAt: setupLink.usedAt })
    .from(setupLink)
    .where(eq(setupLink.tokenHash, hashToken(token)));
  if (!link) return "unknown";
  if (link.usedAt) return "used";
  return link.expiresAt > now ? "open" : "expired";
}

/** True when this call was the one that used the link up; a second one gets false. */
export async function claimSetupLink(db: Database, token: string, now: Date): Promise<boolean> {
  const claimed = await db
    .update(setupLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(setupLink.tokenHash, hashToken(token)),
        isNull(setupLink.usedAt),
        gt(setupLink.expiresAt, now),
      ),
    )
    .returning({ tokenHash: setupLink.tokenHash });
  return claimed.length === 1;
}

export async function hasInstructor(db: Database): Promise<boolean> {
  const found = await db
    .select({ id: user.id })
    .from(user)
    .where(eq(user.role, "instructor"))
    .limit(1);
  return found.length > 0;
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

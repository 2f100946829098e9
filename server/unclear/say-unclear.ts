import "server-only";
import { createHmac } from "node:crypto";
import { eq } from "drizzle-orm";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { unclear } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { takeTry } from "@/server/identity/rate-limit";
import type { Viewer } from "@/server/identity/viewer";
import { maySayUnclear } from "@/server/policy";
import { describePlace, type Place } from "./describe-place";

const limit = { name: "say-unclear", tries: 200, windowSeconds: 600 };

type Input = Place & {
  /** False takes it back. */
  isUnclear: boolean;
  /** The site's own: without it nobody finds out whose a row is. */
  secret: string;
  now: Date;
};

/**
 * Notes for the viewer's class that a place is unclear, or takes that back. Neither name nor id is
 * kept; saying it again, or taking back what was not said, changes nothing.
 */
export async function sayUnclear(
  db: Database,
  viewer: Viewer,
  { about, place, isUnclear, secret, now }: Input,
): Promise<{ isUnclear: boolean }> {
  if (!describePlace({ about, place })) {
    throw new Refusal(404, "no-such-place", "This place is not here any more. Reload the page.");
  }
  const joined = viewer.kind === "learner" ? await currentEnrolment(db, viewer.id) : null;
  if (viewer.kind !== "learner" || !joined || !maySayUnclear(viewer, joined)) {
    throw new Refusal(409, "no-class", "You are in no class, so nobody would read this.");
  }
  await takeTry(db, limit, viewer.id, now);
  const whose = JSON.stringify([viewer.id, joined.classId, about, place]);
  const key = createHmac("sha256", secret).update(`unclear:${whose}`).digest("base64url");
  if (isUnclear) {
    const day = now.toISOString().slice(0, 10);
    await db
      .insert(unclear)
      .values({ key, classId: joined.classId, about, place, day })
      .onConflictDoNothing();
  } else {
    await db.delete(unclear).where(eq(unclear.key, key));
  }
  return { isUnclear };
}

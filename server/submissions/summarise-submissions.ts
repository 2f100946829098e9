import "server-only";
import { and, count, desc, eq } from "drizzle-orm";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

export type SubmissionSummary = {
  count: number;
  best: { points: number; outOf: number; complete: boolean; mastered: boolean } | null;
  /** The class that submissions go to now, and whether it asked to be told which checks fail. */
  class: { name: string; seesChecks: boolean } | null;
};

/** How often the viewer has submitted an exercise, and the best of it: nothing takes points away. */
export async function summariseSubmissions(
  db: Database,
  viewer: Viewer,
  { exerciseId }: { exerciseId: string },
): Promise<SubmissionSummary> {
  if (viewer.kind === "visitor") return { count: 0, best: null, class: null };
  const own = and(eq(submission.learnerId, viewer.id), eq(submission.exerciseId, exerciseId));
  const [total] = await db.select({ count: count() }).from(submission).where(own);
  const [best] = await db
    .select({
      points: submission.points,
      outOf: submission.outOf,
      complete: submission.complete,
      mastered: submission.mastered,
    })
    .from(submission)
    .where(own)
    .orderBy(desc(submission.complete), desc(submission.points), desc(submission.submittedAt))
    .limit(1);
  const joined = await currentEnrolment(db, viewer.id);
  return {
    count: total?.count ?? 0,
    best: best ?? null,
    class: joined && { name: joined.className, seesChecks: joined.seesChecks },
  };
}

import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/server/db/open";
import { enrolment, quizAttempt, submission, user } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { nameInput } from "@/server/identity/inputs";
import type { Viewer } from "@/server/identity/viewer";
import { mayJoinClass } from "@/server/policy";
import { type FoundClass, requireClassByCode } from "./find-class";

export const joinClassInput = z.object({
  code: z.string().trim().min(1, { error: "Enter the code your instructor gave you." }).max(40),
  name: nameInput,
});

/**
 * Joins the class with this code under this name, and hands it the learner's work that belongs to
 * no class yet. Joining again changes the name and makes the class the current one.
 */
export async function joinClass(
  db: Database,
  viewer: Viewer,
  { code, name }: z.output<typeof joinClassInput>,
  { from, now }: { from: string; now: Date },
): Promise<FoundClass> {
  if (viewer.kind !== "learner" || !mayJoinClass(viewer)) {
    throw new Refusal(
      403,
      "not-learner",
      "You are signed in as an instructor. Sign out, or use a private window, to join as a learner.",
    );
  }
  const found = await requireClassByCode(db, viewer, { code, from, now });
  const learnerId = viewer.id;
  await db.transaction(async (step) => {
    await step
      .insert(enrolment)
      .values({ classId: found.id, learnerId, name, joinedAt: now })
      .onConflictDoUpdate({
        target: [enrolment.classId, enrolment.learnerId],
        set: {
          name,
          // Coming back to an earlier class makes it the latest; repeating changes nothing.
          joinedAt: sql`case when exists (
            select 1 from ${enrolment} as other
            where other.learner_id = ${learnerId} and other.joined_at > ${enrolment.joinedAt}
          ) then excluded.joined_at else ${enrolment.joinedAt} end`,
        },
      });
    await step.update(user).set({ name, updatedAt: now }).where(eq(user.id, learnerId));
    await step
      .update(quizAttempt)
      .set({ classId: found.id })
      .where(and(eq(quizAttempt.learnerId, learnerId), isNull(quizAttempt.classId)));
    await step
      .update(submission)
      .set({ classId: found.id })
      .where(and(eq(submission.learnerId, learnerId), isNull(submission.classId)));
  });
  return found;
}

import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull, or } from "drizzle-orm";
import { quizVersion } from "@/quiz/quiz-version";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";

/**
 * Starts an attempt under an id that the browser made. A learner has one open attempt at most:
 * where one is open already, its id comes back, so that a second device continues the first.
 */
export async function startAttempt(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
): Promise<{ attemptId: string }> {
  if (viewer.kind === "visitor") {
    throw new Refusal(401, "no-session", "An attempt needs a session. Reload the page.");
  }
  const enrolment = await currentEnrolment(db, viewer.id);
  await db
    .insert(quizAttempt)
    .values({
      id: attemptId,
      learnerId: viewer.id,
      classId: enrolment?.classId ?? null,
      quizVersion,
      seed: randomBytes(12).toString("hex"),
      outOf: pointsOfQuiz,
    })
    .onConflictDoNothing();
  const own = await db
    .select({ id: quizAttempt.id })
    .from(quizAttempt)
    .where(
      and(
        eq(quizAttempt.learnerId, viewer.id),
        or(eq(quizAttempt.id, attemptId), isNull(quizAttempt.submittedAt)),
      ),
    );
  const started = own.find(({ id }) => id === attemptId) ?? own[0];
  // Somebody else's attempt has this id, which does not happen to ids made at random.
  if (!started)
    throw new Refusal(404, "no-attempt", "The attempt could not be started. Try again.");
  return { attemptId: started.id };
}

import "server-only";
import type { Database } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import { endAttempt, endDueAttempts } from "./end-attempt";
import { lockOwnAttempt } from "./find-own-attempt";
import { type AnswerBatch, parseBatch, storeAnswers } from "./save-answers";

export type Submitted = {
  attemptId: string;
  submittedAt: Date;
  /** `time`: what was saved when the time was over was submitted by itself. */
  endedBy: "learner" | "time";
  /** True when it had been submitted before; what came with this request was then not counted. */
  isRepeated: boolean;
};

/**
 * Ends an attempt: stores what the browser had not saved yet, scores every answer with the key and
 * keeps the points, all in one transaction. Submitting again gives the first result.
 */
export async function submitAttempt(
  db: Database,
  viewer: Viewer,
  { attemptId, answers }: { attemptId: string; answers: AnswerBatch },
  now = new Date(),
): Promise<Submitted> {
  await endDueAttempts(db, { attemptId }, now);
  return db.transaction(async (transaction) => {
    const attempt = await lockOwnAttempt(transaction, viewer, attemptId);
    if (attempt.submittedAt !== null) {
      const { submittedAt, endedBy } = attempt;
      return { attemptId, submittedAt, endedBy: endedBy ?? "learner", isRepeated: true };
    }
    await storeAnswers(transaction, attemptId, parseBatch(answers), now);
    // Within the grace after its end an attempt still ends when it was due.
    const isLate = attempt.dueAt !== null && now >= attempt.dueAt;
    const endedBy = isLate ? "time" : "learner";
    const submittedAt = isLate && attempt.dueAt ? attempt.dueAt : now;
    await endAttempt(transaction, attemptId, { submittedAt, endedBy });
    return { attemptId, submittedAt, endedBy, isRepeated: false };
  });
}

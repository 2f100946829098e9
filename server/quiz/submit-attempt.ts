import "server-only";
import { and, eq } from "drizzle-orm";
import { quizVersion } from "@/quiz/quiz-version";
import { scoreQuiz } from "@/quiz/score-quiz";
import type { Database } from "@/server/db/open";
import { quizAnswer, quizAttempt } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { lockOwnAttempt } from "./find-own-attempt";
import { listAnswers } from "./list-answers";
import { type AnswerBatch, parseBatch, storeAnswers } from "./save-answers";

export type Submitted = {
  attemptId: string;
  points: number;
  outOf: number;
  submittedAt: Date;
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
): Promise<Submitted> {
  return db.transaction(async (transaction) => {
    const attempt = await lockOwnAttempt(transaction, viewer, attemptId);
    if (attempt.submittedAt !== null) {
      const { submittedAt, points, outOf } = attempt;
      return { attemptId, points: points ?? 0, outOf, submittedAt, isRepeated: true };
    }
    await storeAnswers(transaction, attemptId, parseBatch(answers));
    const saved = await listAnswers(transaction, attemptId);
    const score = scoreQuiz(new Map(saved.map(({ questionId, answer }) => [questionId, answer])));
    for (const { questionId, score: given } of score.questions) {
      if (given.kind === "unanswered") continue;
      await transaction
        .update(quizAnswer)
        .set({ points: given.points })
        .where(and(eq(quizAnswer.attemptId, attemptId), eq(quizAnswer.questionId, questionId)));
    }
    const submittedAt = new Date();
    const { points, outOf } = score;
    await transaction
      .update(quizAttempt)
      .set({ submittedAt, points, outOf, quizVersion })
      .where(eq(quizAttempt.id, attemptId));
    return { attemptId, points, outOf, submittedAt, isRepeated: false };
  });
}

import "server-only";
import { eq } from "drizzle-orm";
import { buildResult, type QuizResult, type ScoredAnswer } from "@/quiz/result";
import type { Database } from "@/server/db/open";
import { quizAnswer } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { findOwnAttempt } from "./find-own-attempt";

export type AttemptResult = {
  attemptId: string;
  startedAt: Date;
  submittedAt: Date;
  result: QuizResult;
};

/** The viewer's own result with the key beside it: refused as long as the attempt is open. */
export async function readResult(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
): Promise<AttemptResult> {
  const attempt = await findOwnAttempt(db, viewer, attemptId);
  const { startedAt, submittedAt, points } = attempt;
  if (submittedAt === null || points === null) {
    throw new Refusal(409, "open", "There is a result once the attempt is submitted.");
  }
  const result = buildResult({ ...attempt, points }, await listScoredAnswers(db, attemptId));
  return { attemptId, startedAt, submittedAt, result };
}

/** The stored answers of an attempt with their points. Asks no policy: the caller has. */
export async function listScoredAnswers(db: Database, attemptId: string): Promise<ScoredAnswer[]> {
  return db
    .select({
      questionId: quizAnswer.questionId,
      answer: quizAnswer.answer,
      points: quizAnswer.points,
    })
    .from(quizAnswer)
    .where(eq(quizAnswer.attemptId, attemptId));
}

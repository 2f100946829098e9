import "server-only";
import { and, eq, isNull, lt, type SQL } from "drizzle-orm";
import { quizVersion } from "@/quiz/quiz-version";
import { scoreQuiz } from "@/quiz/score-quiz";
import { grace, isOver } from "@/quiz/terms";
import type { Database } from "@/server/db/open";
import { quizAnswer, quizAttempt } from "@/server/db/schema";
import { listAnswers } from "./list-answers";

export type Ended = { submittedAt: Date; points: number; outOf: number };

/** Scores what is saved and keeps the points; within a transaction that holds the attempt's lock. */
export async function endAttempt(
  transaction: Database,
  attemptId: string,
  { submittedAt, endedBy }: { submittedAt: Date; endedBy: "learner" | "time" },
): Promise<Ended> {
  const saved = await listAnswers(transaction, attemptId);
  const score = scoreQuiz(new Map(saved.map(({ questionId, answer }) => [questionId, answer])));
  for (const { questionId, score: given } of score.questions) {
    if (given.kind === "unanswered") continue;
    await transaction
      .update(quizAnswer)
      .set({ points: given.points })
      .where(and(eq(quizAnswer.attemptId, attemptId), eq(quizAnswer.questionId, questionId)));
  }
  const { points, outOf } = score;
  await transaction
    .update(quizAttempt)
    .set({ submittedAt, endedBy, points, outOf, quizVersion })
    .where(eq(quizAttempt.id, attemptId));
  return { submittedAt, points, outOf };
}

/**
 * Submits what was saved of attempts whose time is over: no clock runs for them, so whoever looks
 * next ends them, at the time at which they were due. Reads call it before they answer.
 */
export async function endDueAttempts(
  db: Database,
  whose: { attemptId: string } | { learnerId: string } | { classId: string },
  now: Date,
): Promise<void> {
  const due = await db
    .select({ id: quizAttempt.id })
    .from(quizAttempt)
    .where(
      and(
        isWhose(whose),
        isNull(quizAttempt.submittedAt),
        lt(quizAttempt.dueAt, new Date(now.getTime() - grace)),
      ),
    );
  for (const { id } of due) {
    await db.transaction(async (transaction) => {
      const [held] = await transaction
        .select({ submittedAt: quizAttempt.submittedAt, dueAt: quizAttempt.dueAt })
        .from(quizAttempt)
        .where(eq(quizAttempt.id, id))
        .for("update");
      // Ended or given more time since it was listed.
      if (!held?.dueAt || held.submittedAt !== null || !isOver(held.dueAt, now)) return;
      await endAttempt(transaction, id, { submittedAt: held.dueAt, endedBy: "time" });
    });
  }
}

function isWhose(whose: Parameters<typeof endDueAttempts>[1]): SQL {
  if ("attemptId" in whose) return eq(quizAttempt.id, whose.attemptId);
  if ("learnerId" in whose) return eq(quizAttempt.learnerId, whose.learnerId);
  return eq(quizAttempt.classId, whose.classId);
}

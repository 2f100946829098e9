import "server-only";
import { lt, sql } from "drizzle-orm";
import { z } from "zod";
import { type Answer, parseAnswer } from "@/quiz/answer";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import type { AttemptClock } from "@/quiz/attempt-clock";
import { ownWordsShape } from "@/quiz/own-words/own-words-text";
import { findQuestion, questions } from "@/quiz/questions";
import type { Database } from "@/server/db/open";
import { quizAnswer } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "./end-attempt";
import { lockOwnAttempt, type OwnAttempt } from "./find-own-attempt";
import { listAnswers, toStored } from "./list-answers";

/** What the browser sends; whether an answer fits its question is checked against the question. */
export const answerBatch = z
  .array(
    z.strictObject({
      questionId: z.string().max(64),
      answer: z.unknown(),
      ownWords: ownWordsShape.default(""),
      revision: z.int().min(1).max(1_000_000_000),
    }),
  )
  .max(questions.length)
  .refine((batch) => new Set(batch.map(({ questionId }) => questionId)).size === batch.length, {
    error: "a question is named twice",
  });

export type AnswerBatch = z.infer<typeof answerBatch>;

export type SavedBatch = {
  /** What the server holds now for each question of the batch: the sent answer, or a newer one. */
  held: readonly SavedAnswer[];
  clock: AttemptClock;
};

/** Largest body that either address takes: all answers with as many own words, escaped. */
export const maxAnswerBytes = 128 * 1024;

/** Saves answers of an open attempt; of two revisions the higher stays, whichever came first. */
export async function saveAnswers(
  db: Database,
  viewer: Viewer,
  { attemptId, answers }: { attemptId: string; answers: AnswerBatch },
  now = new Date(),
): Promise<SavedBatch> {
  await endDueAttempts(db, { attemptId }, now);
  return db.transaction(async (transaction) => {
    const attempt = await lockOwnAttempt(transaction, viewer, attemptId);
    requireOpen(attempt);
    const held = await storeAnswers(transaction, attemptId, parseBatch(answers), now);
    return { held, clock: { now, dueAt: attempt.dueAt } };
  });
}

function requireOpen({ submittedAt, endedBy }: OwnAttempt): void {
  if (submittedAt === null) return;
  if (endedBy === "time") {
    throw new Refusal(
      409,
      "time-over",
      "Time was over before this arrived, so it is not counted. What was saved until then was submitted.",
    );
  }
  throw new Refusal(
    409,
    "submitted",
    "This attempt was submitted already, so its answers can no longer be changed.",
  );
}

/** Parses a batch against the questions; one answer that does not fit refuses all, and names itself. */
export function parseBatch(batch: AnswerBatch): SavedAnswer[] {
  const read = batch.map(({ answer, ...rest }) => {
    const question = findQuestion(rest.questionId);
    return { ...rest, parsed: question ? parseAnswer(question, answer) : null };
  });
  const wrong = read.filter(({ parsed }) => parsed?.kind !== "answer");
  if (wrong.length > 0) {
    throw new Refusal(
      422,
      "not-an-answer",
      "An answer does not fit its question: the quiz may have changed since you opened it. Reload the page; your other answers are kept.",
      { questionIds: wrong.map(({ questionId }) => questionId) },
    );
  }
  return read.map(({ parsed, ...rest }) => {
    const answer: Answer | null = parsed?.kind === "answer" ? parsed.answer : null;
    return { ...rest, answer };
  });
}

/** Within a transaction that holds the attempt's lock. */
export async function storeAnswers(
  transaction: Database,
  attemptId: string,
  answers: readonly SavedAnswer[],
  now: Date,
): Promise<SavedAnswer[]> {
  if (answers.length === 0) return [];
  await transaction
    .insert(quizAnswer)
    .values(
      answers.map(({ answer, ...rest }) => ({
        ...rest,
        attemptId,
        answer: toStored(answer),
        savedAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: [quizAnswer.attemptId, quizAnswer.questionId],
      set: {
        answer: sql`excluded.answer`,
        ownWords: sql`excluded.own_words`,
        revision: sql`excluded.revision`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: lt(quizAnswer.revision, sql`excluded.revision`),
    });
  const held = await listAnswers(transaction, attemptId);
  return held.filter(({ questionId }) => answers.some((sent) => sent.questionId === questionId));
}

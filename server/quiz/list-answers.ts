import "server-only";
import { eq } from "drizzle-orm";
import { type Answer, parseAnswer } from "@/quiz/answer";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import { findQuestion } from "@/quiz/questions";
import type { Database } from "@/server/db/open";
import { quizAnswer } from "@/server/db/schema";

/** What is stored for "taken back": the column holds JSON, and its null would be the database's. */
const takenBack = { kind: "unanswered" } as const;

export type StoredAnswer = Answer | typeof takenBack;

export function toStored(answer: Answer | null): StoredAnswer {
  return answer ?? takenBack;
}

/** The saved answers of an attempt, in a form that today's questions understand. */
export async function listAnswers(db: Database, attemptId: string): Promise<SavedAnswer[]> {
  const rows = await db
    .select({
      questionId: quizAnswer.questionId,
      answer: quizAnswer.answer,
      ownWords: quizAnswer.ownWords,
      revision: quizAnswer.revision,
    })
    .from(quizAnswer)
    .where(eq(quizAnswer.attemptId, attemptId));
  return rows.flatMap(({ questionId, answer, ...rest }) => {
    const question = findQuestion(questionId);
    if (!question) return [];
    const parsed = parseAnswer(question, answer);
    // "Taken back", or options that were removed from the question since: unanswered, both.
    return [{ ...rest, questionId, answer: parsed.kind === "answer" ? parsed.answer : null }];
  });
}

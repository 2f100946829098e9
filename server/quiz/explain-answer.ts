import "server-only";
import { z } from "zod";
import { parseAnswer } from "@/quiz/answer";
import { ownWordsShape } from "@/quiz/own-words/own-words-text";
import type { OwnWordsResult, QuestionResult } from "@/quiz/question-result";
import { findQuestion } from "@/quiz/questions";
import { explainQuestion, showOwnWords } from "@/quiz/result";
import type { Database } from "@/server/db/open";
import { Refusal } from "@/server/http/refusal";
import { requirePerson, type Viewer } from "@/server/identity/viewer";
import { readAnswerAccess, requireAnswerAccess } from "./answer-access";
import { endDueAttempts } from "./end-attempt";
import { findOwnAttempt } from "./find-own-attempt";

export const explainInput = z.strictObject({
  questionId: z.string().max(64),
  answer: z.unknown(),
  ownWords: ownWordsShape,
});

export type Explained = {
  /** Null while nothing is answered that could be scored: own words alone open no key. */
  result: QuestionResult | null;
  ownWords: OwnWordsResult | null;
};

/**
 * Scores and explains one answer of a practice attempt, as often as one likes. It keeps nothing:
 * answers are saved as ever, and the attempt stays open.
 */
export async function explainAnswer(
  db: Database,
  viewer: Viewer,
  { attemptId, questionId, ...given }: z.infer<typeof explainInput> & { attemptId: string },
  now = new Date(),
): Promise<Explained> {
  const { mode, seed } = await findOwnAttempt(db, viewer, attemptId);
  const person = requirePerson(viewer);
  if (mode !== "practice") {
    throw new Refusal(
      403,
      "graded",
      "In a graded attempt answers are explained after submitting, as your class says.",
    );
  }
  await endDueAttempts(db, { learnerId: person.id }, now);
  requireAnswerAccess(await readAnswerAccess(db, person, now));
  const question = findQuestion(questionId);
  const parsed = question ? parseAnswer(question, given.answer) : null;
  if (!question || parsed?.kind !== "answer") {
    throw new Refusal(422, "not-an-answer", "This is no answer to a question of the quiz.");
  }
  const ownWords = showOwnWords(questionId, given.ownWords);
  if (parsed.answer === null && ownWords === null) {
    throw new Refusal(422, "nothing-given", "Answer the question first; then it is explained.");
  }
  const answered = { answer: parsed.answer, ownWords: given.ownWords };
  return {
    result: parsed.answer === null ? null : explainQuestion(question, seed, answered),
    ownWords,
  };
}

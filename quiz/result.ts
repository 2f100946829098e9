import "server-only";
import { type Answer, parseAnswer } from "./answer";
import type { Given } from "./answer-ledger";
import { explainScore } from "./explain-score";
import { orderOptions } from "./option-order";
import { checkOwnWords } from "./own-words/check-own-words";
import { rubricOf } from "./own-words/rubrics";
import { type PlanStep, planNext } from "./plan-next";
import type { Question } from "./question";
import {
  type OwnWordsResult,
  type QuestionResult,
  showChoices,
  showPlacements,
} from "./question-result";
import { questions } from "./questions";
import { quizVersion } from "./quiz-version";
import { keyOf, pointsOfQuiz, scoreQuestion } from "./score-quiz";
import type { Score } from "./scoring/score";

/** A submitted attempt as it was stored. */
export type SubmittedAttempt = {
  quizVersion: string;
  seed: string;
  points: number;
};

/** An answer as it was stored; `points` are null when the question was not answered. */
export type ScoredAnswer = {
  questionId: string;
  answer: unknown;
  ownWords: string;
  points: number | null;
};

export type QuizResult = {
  points: number;
  outOf: number;
  /** False when questions or key changed since the attempt was scored; points stay as they were. */
  isCurrentVersion: boolean;
  questions: readonly QuestionResult[];
  plan: readonly PlanStep[];
};

/**
 * Everything that learner and instructor may see of a submitted attempt: points as they were
 * stored, each answer beside the right one, and every explanation. Whether the viewer may see
 * it is for the caller to decide.
 */
export function buildResult(
  attempt: SubmittedAttempt,
  answers: readonly ScoredAnswer[],
): QuizResult {
  const isCurrentVersion = attempt.quizVersion === quizVersion;
  const results = questions.map((question, index) => {
    const stored = answers.find(({ questionId }) => questionId === question.id);
    return showQuestion(orderOptions(question, attempt.seed), index + 1, stored, isCurrentVersion);
  });
  const { points } = attempt;
  return {
    points,
    outOf: pointsOfQuiz,
    isCurrentVersion,
    questions: results,
    plan: planNext(results),
  };
}

function showQuestion(
  question: Question,
  number: number,
  stored: ScoredAnswer | undefined,
  isCurrentVersion: boolean,
): QuestionResult {
  const { id, ask, kind, points: outOf, sections } = question;
  const key = keyOf(question);
  const answer = readStored(question, stored?.answer ?? null);
  const points = stored?.points ?? null;
  const score: Score = points === null ? { kind: "unanswered" } : { kind: "scored", points, outOf };
  return {
    id,
    number,
    ask,
    kind,
    outOf,
    score,
    how: explainScore(question, key, answer, score, isCurrentVersion),
    note: key.note,
    rows:
      question.kind === "single" || question.kind === "multiple"
        ? showChoices(question, key, answer)
        : showPlacements(question, key, answer),
    ownWords: showOwnWords(id, stored?.ownWords ?? ""),
    sections,
  };
}

export function showOwnWords(questionId: string, text: string): OwnWordsResult | null {
  if (text.trim() === "") return null;
  return { text, check: checkOwnWords(rubricOf(questionId), text) };
}

/** One question of an attempt in practice, scored and explained by itself. */
export function explainQuestion(
  question: Question,
  seed: string,
  { answer, ownWords }: Given,
): QuestionResult {
  const score = scoreQuestion(question, keyOf(question), answer);
  const points = score.kind === "scored" ? score.points : null;
  const stored = { questionId: question.id, answer, ownWords, points };
  return showQuestion(orderOptions(question, seed), questions.indexOf(question) + 1, stored, true);
}

/** An answer to a question whose options have changed since can no longer be shown. */
function readStored(question: Question, stored: unknown): Answer | null {
  const parsed = parseAnswer(question, stored);
  return parsed.kind === "answer" ? parsed.answer : null;
}

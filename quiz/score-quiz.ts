import "server-only";
import type { Answer } from "./answer";
import type { AnswerKey } from "./answer-key";
import { answerKeys } from "./answer-keys";
import type { Question } from "./question";
import { questions } from "./questions";
import type { Score } from "./scoring/score";
import { scoreClassification } from "./scoring/score-classification";
import { scoreMatching } from "./scoring/score-matching";
import { scoreMultiple } from "./scoring/score-multiple";
import { scoreSingle } from "./scoring/score-single";

export type QuizScore = {
  points: number;
  outOf: number;
  questions: readonly { questionId: string; score: Score }[];
};

export const pointsOfQuiz = questions.reduce((sum, question) => sum + question.points, 0);

/** Scores a whole attempt; a question without an answer in the map is unanswered. */
export function scoreQuiz(answers: ReadonlyMap<string, Answer | null>): QuizScore {
  const scored = questions.map((question) => ({
    questionId: question.id,
    score: scoreQuestion(question, keyOf(question), answers.get(question.id) ?? null),
  }));
  const points = scored.reduce(
    (sum, { score }) => sum + (score.kind === "scored" ? score.points : 0),
    0,
  );
  return { points, outOf: pointsOfQuiz, questions: scored };
}

export function keyOf(question: Question): AnswerKey {
  const key = answerKeys.find(({ questionId }) => questionId === question.id);
  if (!key) throw new Error(`The question ${question.id} has no answer key.`);
  return key;
}

/** Points for one answer; throws when question, key and answer are not of one kind. */
export function scoreQuestion(question: Question, key: AnswerKey, answer: Answer | null): Score {
  if (answer === null) return { kind: "unanswered" };
  if (question.kind === "single" && key.kind === "single" && answer.kind === "single") {
    return scoreSingle(question, key, answer);
  }
  if (question.kind === "multiple" && key.kind === "multiple" && answer.kind === "multiple") {
    return scoreMultiple(question, key, answer);
  }
  if (question.kind === "matching" && key.kind === "matching" && answer.kind === "matching") {
    return scoreMatching(question, key, answer);
  }
  if (
    question.kind === "classification" &&
    key.kind === "classification" &&
    answer.kind === "classification"
  ) {
    return scoreClassification(question, key, answer);
  }
  throw new Error(`Question, key and answer of ${question.id} are not of one kind.`);
}

import type { SingleAnswer } from "@/quiz/answer";
import type { SingleKey } from "@/quiz/answer-key";
import type { SingleQuestion } from "@/quiz/question";
import type { Score } from "./score";

/** Right or not. */
export function scoreSingle(
  question: SingleQuestion,
  key: SingleKey,
  answer: SingleAnswer | null,
): Score {
  if (answer === null) return { kind: "unanswered" };
  const points = answer.pick === key.right ? question.points : 0;
  return { kind: "scored", points, outOf: question.points };
}

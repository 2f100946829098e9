import type { ClassificationAnswer } from "@/quiz/answer";
import type { ClassificationKey } from "@/quiz/answer-key";
import type { ClassificationQuestion } from "@/quiz/question";
import type { Score } from "./score";

/** Share of cases in the right bin; a case that was left open is not in the right one. */
export function scoreClassification(
  question: ClassificationQuestion,
  key: ClassificationKey,
  answer: ClassificationAnswer | null,
): Score {
  if (answer === null) return { kind: "unanswered" };
  const right = question.cases.filter(({ id }) => answer.placements[id] === key.right[id]).length;
  const points = (question.points * right) / question.cases.length;
  return { kind: "scored", points, outOf: question.points };
}

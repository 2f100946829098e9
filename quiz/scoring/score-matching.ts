import type { MatchingAnswer } from "@/quiz/answer";
import type { MatchingKey } from "@/quiz/answer-key";
import type { MatchingQuestion } from "@/quiz/question";
import type { Score } from "./score";

/** Share of terms with the right option; a decoy at a term is simply not the right one. */
export function scoreMatching(
  question: MatchingQuestion,
  key: MatchingKey,
  answer: MatchingAnswer | null,
): Score {
  if (answer === null) return { kind: "unanswered" };
  const right = question.terms.filter(({ id }) => answer.placements[id] === key.right[id]).length;
  const points = (question.points * right) / question.terms.length;
  return { kind: "scored", points, outOf: question.points };
}

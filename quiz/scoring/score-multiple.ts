import type { MultipleAnswer } from "@/quiz/answer";
import type { MultipleKey } from "@/quiz/answer-key";
import type { MultipleQuestion } from "@/quiz/question";
import type { Score } from "./score";

/** How the picks fall: what the score and its explanation are made of. */
export function countPicks(question: MultipleQuestion, key: MultipleKey, answer: MultipleAnswer) {
  const picks = new Set(answer.picks);
  const right = new Set(key.right);
  const count = (isCounted: (id: string) => boolean) =>
    question.options.filter(({ id }) => isCounted(id)).length;
  return {
    rightPicked: count((id) => right.has(id) && picks.has(id)),
    right: count((id) => right.has(id)),
    wrongPicked: count((id) => !right.has(id) && picks.has(id)),
    wrong: count((id) => !right.has(id)),
  };
}

/** Share of right picks minus share of wrong ones, not below 0: ticking everything gives nothing. */
export function scoreMultiple(
  question: MultipleQuestion,
  key: MultipleKey,
  answer: MultipleAnswer | null,
): Score {
  if (answer === null) return { kind: "unanswered" };
  const { rightPicked, right, wrongPicked, wrong } = countPicks(question, key, answer);
  // One division, so that shares which cancel out leave exactly 0.
  const share = Math.max(0, (rightPicked * wrong - wrongPicked * right) / (right * wrong));
  return { kind: "scored", points: question.points * share, outOf: question.points };
}

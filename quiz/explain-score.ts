import "server-only";
import type { Answer } from "./answer";
import type { AnswerKey } from "./answer-key";
import { formatPoints } from "./format-points";
import type { Question } from "./question";
import type { Score } from "./scoring/score";
import { countPicks } from "./scoring/score-multiple";

/** Says in a sentence how the points of one question came about. */
export function explainScore(
  question: Question,
  key: AnswerKey,
  answer: Answer | null,
  score: Score,
  isCurrentVersion: boolean,
): string {
  if (score.kind === "unanswered") {
    return "You left this open: it gives no points, and it does not count as wrong.";
  }
  const total = `${formatPoints(score.points)} of ${formatPoints(score.outOf)} point`;
  if (!isCurrentVersion || answer === null) {
    return `${total}, scored with an earlier version of this question.`;
  }
  if (answer.kind === "single") {
    const said = score.points > 0 ? "You chose the right answer" : "You chose another answer";
    return `${said}: ${total}.`;
  }
  if (answer.kind === "multiple" && question.kind === "multiple" && key.kind === "multiple") {
    return explainPicks(countPicks(question, key, answer), total);
  }
  return explainPlacements(question, key, answer, total);
}

function explainPicks(picks: ReturnType<typeof countPicks>, total: string): string {
  const { rightPicked, right, wrongPicked, wrong } = picks;
  const gained = `${rightPicked} of ${right} right answers ticked (${formatPoints(rightPicked / right)})`;
  if (wrongPicked === 0) return `${gained}, none of the wrong ones: ${total}.`;
  const lost = `less ${wrongPicked} of ${wrong} wrong ones (${formatPoints(wrongPicked / wrong)})`;
  const isBelow = rightPicked * wrong < wrongPicked * right;
  return `${gained}, ${lost}${isBelow ? ", but never below 0" : ""}: ${total}.`;
}

function explainPlacements(
  question: Question,
  key: AnswerKey,
  answer: Answer,
  total: string,
): string {
  const isPlaced = key.kind === "matching" || key.kind === "classification";
  if (!isPlaced || !("placements" in answer)) return `${total}.`;
  const pairs = Object.entries(key.right);
  const hits = pairs.filter(([item, place]) => answer.placements[item] === place).length;
  const open = pairs.filter(([item]) => answer.placements[item] === undefined).length;
  const said = question.kind === "matching" ? "matched rightly" : "in the right place";
  const left = open === 0 ? "" : `, ${open} left open`;
  return `${hits} of ${pairs.length} ${said}${left}: ${total}.`;
}

import type { Json } from "@/exercises/exercise";
import { isNear } from "@/exercises/grading/near-numbers";

/** Whether an answer is what a wrong idea gives: all its parts, with figures up to two decimals. */
export function matches(rival: Json, answer: Json): boolean {
  if (typeof rival === "number") {
    return typeof answer === "number" && isNear(answer, rival);
  }
  if (rival === null || typeof rival !== "object") return rival === answer;
  if (answer === null || typeof answer !== "object") return false;
  if (Array.isArray(rival)) {
    return (
      Array.isArray(answer) &&
      rival.length === answer.length &&
      rival.every((part, index) => matches(part, answer[index] ?? null))
    );
  }
  return (
    !Array.isArray(answer) &&
    Object.entries(rival).every(([key, part]) => matches(part, answer[key] ?? null))
  );
}

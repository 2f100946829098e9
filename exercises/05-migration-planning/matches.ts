import { ROUNDING } from "@/exercises/05-migration-planning/plan";
import type { Json } from "@/exercises/exercise";

/** Whether an answer is what a wrong idea gives: all its parts, with figures up to rounding. */
export function matches(rival: Json, answer: Json): boolean {
  if (typeof rival === "number") {
    return typeof answer === "number" && Math.abs(rival - answer) < 10 * ROUNDING;
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

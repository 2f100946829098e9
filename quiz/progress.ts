import type { Answer } from "./answer";
import type { Question } from "./question";

export type Progress =
  | { kind: "open" }
  | { kind: "partly"; placed: number; of: number }
  | { kind: "answered" };

/** How far a question is answered; says nothing about whether rightly. */
export function readProgress(question: Question, answer: Answer | null): Progress {
  if (answer === null) return { kind: "open" };
  if (answer.kind === "single" || answer.kind === "multiple") return { kind: "answered" };
  const of = placesOf(question);
  const placed = Object.keys(answer.placements).length;
  return placed < of ? { kind: "partly", placed, of } : { kind: "answered" };
}

function placesOf(question: Question): number {
  if (question.kind === "matching") return question.terms.length;
  return question.kind === "classification" ? question.cases.length : 1;
}

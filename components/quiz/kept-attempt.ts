import type { AnswerLedger } from "@/quiz/answer-ledger";
import { parseLedger } from "@/quiz/parse-ledger";
import { findQuestion } from "@/quiz/questions";

/** What this browser keeps of an open attempt. */
export type KeptAttempt = { ledger: AnswerLedger; marked: readonly string[] };

const nameOf = (attemptId: string) => `quiz-attempt:${attemptId}`;

/** Keeps the attempt in this browser; false when the browser refuses to. */
export function keepAttempt(attemptId: string, { ledger, marked }: KeptAttempt): boolean {
  try {
    localStorage.setItem(nameOf(attemptId), JSON.stringify({ ledger, marked }));
    return true;
  } catch {
    return false;
  }
}

export function readKeptAttempt(attemptId: string): KeptAttempt | null {
  try {
    return parseKept(localStorage.getItem(nameOf(attemptId)));
  } catch {
    return null;
  }
}

export function forgetAttempt(attemptId: string): void {
  try {
    localStorage.removeItem(nameOf(attemptId));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Calls back when another tab of this browser changed the attempt; returns how to stop. */
export function watchKeptAttempt(
  attemptId: string,
  onChange: (kept: KeptAttempt) => void,
): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key !== nameOf(attemptId)) return;
    const kept = parseKept(event.newValue);
    if (kept) onChange(kept);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

function parseKept(text: string | null): KeptAttempt | null {
  const given: unknown = text === null ? null : JSON.parse(text);
  if (typeof given !== "object" || given === null || !("ledger" in given)) return null;
  const marked = "marked" in given && Array.isArray(given.marked) ? given.marked : [];
  return {
    ledger: parseLedger(given.ledger),
    marked: marked.filter((id) => typeof id === "string" && findQuestion(id) !== null),
  };
}

import { z } from "zod";
import { parseAnswer } from "./answer";
import type { AnswerLedger } from "./answer-ledger";
import { ownWordsShape } from "./own-words/own-words-text";
import { findQuestion } from "./questions";

const count = z.int().min(0);
const entry = z.object({
  answer: z.unknown(),
  // Kept by an earlier version of this page, an entry has none.
  ownWords: ownWordsShape.default(""),
  revision: count,
  savedRevision: count,
});
const shape = z.record(z.string(), entry);

/** Reads a ledger that this device kept; whatever no longer fits the questions is left out. */
export function parseLedger(given: unknown): AnswerLedger {
  const parsed = shape.safeParse(given);
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data).flatMap(([questionId, entry]) => {
      const question = findQuestion(questionId);
      const read = question ? parseAnswer(question, entry.answer) : null;
      return read?.kind === "answer" ? [[questionId, { ...entry, answer: read.answer }]] : [];
    }),
  );
}

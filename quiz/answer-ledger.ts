import type { Answer } from "./answer";

/** What a learner gave to one question: the answer that is scored, and free text that never is. */
export type Given = {
  answer: Answer | null;
  /** Empty: nothing was written. */
  ownWords: string;
};

/** What was given with the count of its changes; the higher revision is the newer one. */
export type SavedAnswer = Given & { questionId: string; revision: number };

/** `savedRevision` is the newest one that the server has confirmed. */
type LedgerEntry = Given & { revision: number; savedRevision: number };

/** The answers of one attempt as this device knows them, by question. */
export type AnswerLedger = Readonly<Record<string, LedgerEntry>>;

export function createLedger(saved: readonly SavedAnswer[]): AnswerLedger {
  return Object.fromEntries(
    saved.map(({ questionId, answer, ownWords, revision }) => [
      questionId,
      { answer, ownWords, revision, savedRevision: revision },
    ]),
  );
}

export function changeAnswer(
  ledger: AnswerLedger,
  questionId: string,
  change: Partial<Given>,
): AnswerLedger {
  const before = ledger[questionId] ?? { ...nothingGiven, revision: 0, savedRevision: 0 };
  return { ...ledger, [questionId]: { ...before, ...change, revision: before.revision + 1 } };
}

export const nothingGiven: Given = { answer: null, ownWords: "" };

/** What the server has not confirmed yet. */
export function listUnsaved(ledger: AnswerLedger): SavedAnswer[] {
  return Object.entries(ledger).flatMap(([questionId, { savedRevision, ...entry }]) =>
    entry.revision > savedRevision ? [{ questionId, ...entry }] : [],
  );
}

export type Merged = {
  ledger: AnswerLedger;
  /** Questions whose unsaved change on this device gave way to a newer answer from elsewhere. */
  replaced: readonly string[];
};

/** Takes in what the server holds: the higher revision stays, and at a tie the server's. */
export function mergeServer(ledger: AnswerLedger, saved: readonly SavedAnswer[]): Merged {
  const replaced: string[] = [];
  const merged = { ...ledger };
  for (const { questionId, ...theirs } of saved) {
    const { revision } = theirs;
    const mine = merged[questionId];
    if (mine && mine.revision > revision) {
      merged[questionId] = { ...mine, savedRevision: Math.max(mine.savedRevision, revision) };
      continue;
    }
    const isUnsaved = mine !== undefined && mine.revision > mine.savedRevision;
    if (isUnsaved && !isSame(mine, theirs)) replaced.push(questionId);
    merged[questionId] = { ...theirs, savedRevision: revision };
  }
  return { ledger: merged, replaced };
}

/**
 * Takes in what this browser kept, in an earlier visit or in another tab: the higher revision
 * stays. Where nothing is newer the same ledger comes back, so that two tabs come to rest.
 */
export function mergeKept(ledger: AnswerLedger, kept: AnswerLedger): AnswerLedger {
  const newer = Object.entries(kept).filter(
    ([questionId, { revision }]) => revision > (ledger[questionId]?.revision ?? 0),
  );
  if (newer.length === 0) return ledger;
  return {
    ...ledger,
    // What the kept copy says of the server may be out of date: sending once more does no harm.
    ...Object.fromEntries(
      newer.map(([questionId, entry]) => [
        questionId,
        { ...entry, savedRevision: ledger[questionId]?.savedRevision ?? 0 },
      ]),
    ),
  };
}

/** Placements compare as sets of pairs: the order in which they were made does not matter. */
function isSame(one: Given, other: Given): boolean {
  return one.ownWords === other.ownWords && canonical(one.answer) === canonical(other.answer);
}

function canonical(answer: Answer | null): string {
  if (answer === null) return "none";
  if (answer.kind === "single") return answer.pick;
  const parts =
    answer.kind === "multiple"
      ? [...answer.picks]
      : Object.entries(answer.placements).map(([item, place]) => `${item}:${place}`);
  return parts.sort().join(" ");
}

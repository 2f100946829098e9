import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "@/quiz/answer";
import {
  type AnswerLedger,
  changeAnswer,
  createLedger,
  mergeKept,
  mergeServer,
  type SavedAnswer,
} from "@/quiz/answer-ledger";
import type { KeptAttempt } from "./kept-attempt";

/** Where the answers are. Only `saved` means that the server holds every one of them. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "sending" }
  | { kind: "offline" }
  | { kind: "trouble"; message: string }
  /** The server does not take some answers: trying again would not help. */
  | { kind: "refused"; message: string }
  /** Submitted meanwhile, on another device or in another tab. */
  | { kind: "closed" };

export type AttemptState = {
  ledger: AnswerLedger;
  /** Ids of the questions that the learner wants to look at again. */
  marked: readonly string[];
  saveState: SaveState;
  /** False when the browser keeps nothing, as in some private windows. */
  isKeptHere: boolean;
  /** Questions whose answer on this device gave way to a newer one from elsewhere. */
  replaced: readonly string[];
  answer: (questionId: string, answer: Answer | null) => void;
  toggleMark: (questionId: string) => void;
  takeKept: (kept: KeptAttempt) => void;
  takeHeld: (held: readonly SavedAnswer[]) => void;
  setSaveState: (saveState: SaveState) => void;
  setKeptHere: (isKeptHere: boolean) => void;
};

export type AttemptStore = StoreApi<AttemptState>;

/** The learner's side of one open attempt; what the server held at the start comes from the page. */
export function createAttemptStore(saved: readonly SavedAnswer[]): AttemptStore {
  return createStore<AttemptState>()((set) => ({
    ledger: createLedger(saved),
    marked: [],
    saveState: { kind: "saved" },
    isKeptHere: true,
    replaced: [],
    answer: (questionId, answer) =>
      set(({ ledger, replaced }) => ({
        ledger: changeAnswer(ledger, questionId, answer),
        replaced: replaced.filter((id) => id !== questionId),
      })),
    toggleMark: (questionId) =>
      set(({ marked }) => ({
        marked: marked.includes(questionId)
          ? marked.filter((id) => id !== questionId)
          : [...marked, questionId],
      })),
    takeKept: (kept) =>
      set(({ ledger, marked }) => ({
        ledger: mergeKept(ledger, kept.ledger),
        marked: kept.marked.join() === marked.join() ? marked : kept.marked,
      })),
    takeHeld: (held) =>
      set(({ ledger, replaced }) => {
        const merged = mergeServer(ledger, held);
        return { ledger: merged.ledger, replaced: [...replaced, ...merged.replaced] };
      }),
    setSaveState: (saveState) => set({ saveState }),
    setKeptHere: (isKeptHere) => set({ isKeptHere }),
  }));
}

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
import { betterSample, type ClockSample } from "@/quiz/attempt-clock";
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
  | { kind: "closed"; message: string };

/** The server's clock as this device knows it; null until the server told it. */
export type KnownClock = { sample: ClockSample; dueAt: Date | null };

export type AttemptState = {
  ledger: AnswerLedger;
  /** Ids of the questions that the learner wants to look at again. */
  marked: readonly string[];
  saveState: SaveState;
  /** False when the browser keeps nothing, as in some private windows. */
  isKeptHere: boolean;
  /** Questions whose answer on this device gave way to a newer one from elsewhere. */
  replaced: readonly string[];
  /** Own words that gave way like that, by question, so that they can be taken over. */
  replacedWords: Readonly<Record<string, string>>;
  clock: KnownClock | null;
  answer: (questionId: string, answer: Answer | null) => void;
  write: (questionId: string, ownWords: string) => void;
  toggleMark: (questionId: string) => void;
  takeKept: (kept: KeptAttempt) => void;
  takeHeld: (held: readonly SavedAnswer[]) => void;
  takeClock: (sample: ClockSample, dueAt: Date | null) => void;
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
    replacedWords: {},
    clock: null,
    answer: (questionId, answer) =>
      set(({ ledger, replaced }) => ({
        ledger: changeAnswer(ledger, questionId, { answer }),
        replaced: replaced.filter((id) => id !== questionId),
      })),
    write: (questionId, ownWords) =>
      set(({ ledger }) => ({ ledger: changeAnswer(ledger, questionId, { ownWords }) })),
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
      set(({ ledger, replaced, replacedWords }) => {
        const merged = mergeServer(ledger, held);
        const words = merged.replaced.flatMap((id) => {
          const mine = ledger[id]?.ownWords ?? "";
          return mine === "" || mine === merged.ledger[id]?.ownWords ? [] : [[id, mine]];
        });
        return {
          ledger: merged.ledger,
          replaced: [...replaced, ...merged.replaced],
          replacedWords: { ...replacedWords, ...Object.fromEntries(words) },
        };
      }),
    takeClock: (sample, dueAt) =>
      set(({ clock }) => ({
        clock: { sample: betterSample(clock?.sample ?? null, sample), dueAt },
      })),
    setSaveState: (saveState) => set({ saveState }),
    setKeptHere: (isKeptHere) => set({ isKeptHere }),
  }));
}

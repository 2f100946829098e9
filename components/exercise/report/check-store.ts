import { createStore, get, set } from "idb-keyval";
import type { Observations } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";

/** What the last Check of an exercise found. */
export type LastCheck = {
  /** Of the exercise: another one would judge otherwise. */
  version: string;
  /** Milliseconds since 1970. */
  at: number;
  source: string;
  report: Report;
  /** `null` where they are too large to be kept: the picture then waits for the next Check. */
  observations: Observations | null;
};

/** Both reject where the browser keeps nothing. */
export type CheckStore = {
  read: () => Promise<LastCheck | null>;
  save: (check: LastCheck) => Promise<void>;
};

/** The last Check of an exercise in the browser's own database. */
export function browserChecks(exerciseId: string): CheckStore {
  // A database of its own: this library makes one store in each.
  const store = createStore("day-17-checks", "checks");
  return {
    read: async () => (await get<LastCheck>(exerciseId, store)) ?? null,
    save: (check) => set(exerciseId, check, store),
  };
}

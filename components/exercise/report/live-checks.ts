import type { Cases } from "@/exercises/exercise";
import type { Judged } from "@/exercises/grading/grade";
import { gradeSoFar, type JudgedSoFar, type LiveCheck } from "@/exercises/grading/grade-so-far";
import { growObservations, type RunEvent } from "@/exercises/grading/observation";

type Parts = {
  exercise: Judged;
  cases: Cases;
  onLive: (checks: readonly LiveCheck[]) => void;
  /** Milliseconds until checks are first told: a run that is over by then has its report at once. */
  patience: number;
  /** Milliseconds: events that follow faster than this are judged together. */
  pause: number;
};

export type LiveChecks = { onEvent: (event: RunEvent) => void; stop: () => void };

/** Judges the checks of a run while it is under way. */
export function createLiveChecks({ exercise, cases, onLive, patience, pause }: Parts): LiveChecks {
  const { seen, see } = growObservations();
  const judged: JudgedSoFar = new Map();
  let next: ReturnType<typeof setTimeout> | null = setTimeout(judge, patience);

  function judge(): void {
    next = null;
    try {
      onLive(gradeSoFar(exercise, seen, cases, judged));
    } catch (error) {
      // The same judges make the report; what is to be said of it is said there.
      console.error(error);
    }
  }

  return {
    onEvent: (event) => {
      see(event);
      if (event.kind !== "output") next ??= setTimeout(judge, pause);
    },
    stop: () => {
      if (next !== null) clearTimeout(next);
    },
  };
}

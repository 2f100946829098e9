import type { Cases, ExerciseDefinition } from "@/exercises/exercise";
import { judgeCheck } from "@/exercises/grading/grade";
import type { Observations } from "@/exercises/grading/observation";
import type { CheckResult } from "@/exercises/grading/report";

/** A check while its run is under way. Once judged, nothing that is still to come changes it. */
export type LiveCheck =
  | { id: string; kind: "waiting" | "running" }
  | { id: string; kind: "judged"; result: CheckResult };

/**
 * Judges each check as far as a run has come. A check is judged for good when its judge asked for
 * no probe that is still to come; `earlier` is what this function said before of the same run, and
 * what is judged there is not judged again.
 */
export function gradeSoFar(
  exercise: ExerciseDefinition,
  observations: Observations,
  cases: Cases,
  earlier: readonly LiveCheck[] = [],
): LiveCheck[] {
  return exercise.checks.map((check, index): LiveCheck => {
    const known = earlier[index];
    if (known?.id === check.id && known.kind === "judged") return known;
    const { result, missing, wasListed } = judgeCheck(exercise, check, observations, cases);
    if (missing.size === 0 && !wasListed) return { id: check.id, kind: "judged", result };
    const { underWay } = observations;
    const isRunning = underWay !== null && missing.has(underWay.probe);
    return { id: check.id, kind: isRunning ? "running" : "waiting" };
  });
}

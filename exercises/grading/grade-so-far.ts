import type { Cases } from "@/exercises/exercise";
import { type Judged, judgeCheck } from "@/exercises/grading/grade";
import type { Observations } from "@/exercises/grading/observation";
import type { CheckResult } from "@/exercises/grading/report";
import { settleChecks } from "@/exercises/grading/settle-checks";

/** A check while its run is under way. Once judged, nothing that is still to come changes it. */
export type LiveCheck =
  | { id: string; kind: "waiting" | "running" }
  | { id: string; kind: "judged"; result: CheckResult };

/** What was judged for good, each check by itself, by its id. */
export type JudgedSoFar = Map<string, CheckResult>;

/**
 * Judges each check as far as a run has come. A check is judged for good when its judge asked for
 * no probe that is still to come. `judged` is one map for one run: what is in it is not judged again,
 * and what is found is added.
 */
export function gradeSoFar(
  exercise: Judged,
  observations: Observations,
  cases: Cases,
  judged: JudgedSoFar = new Map(),
): LiveCheck[] {
  const { checks } = exercise.definition;
  const underWay = new Set<string>();
  for (const check of checks) {
    if (judged.has(check.id)) continue;
    const { result, missing, wasListed } = judgeCheck(exercise, check, observations, cases);
    if (missing.size === 0 && !wasListed) judged.set(check.id, result);
    else if (missing.has(observations.underWay?.probe ?? "")) underWay.add(check.id);
  }
  const inOrder = checks.flatMap(({ id }) => judged.get(id) ?? []);
  const settled = new Map(settleChecks(checks, inOrder).map((result) => [result.id, result]));
  return checks.map(({ id, waitsFor = [] }, index): LiveCheck => {
    const result = settled.get(id);
    const isSettled =
      result?.outcome === "failed"
        ? checks.slice(0, index).every((earlier) => judged.has(earlier.id))
        : waitsFor.every((other) => judged.has(other));
    if (result && isSettled) return { id, kind: "judged", result };
    return { id, kind: underWay.has(id) ? "running" : "waiting" };
  });
}

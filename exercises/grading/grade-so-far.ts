import type { Cases } from "@/exercises/exercise";
import { type Judged, type JudgedCheck, judgeCheck } from "@/exercises/grading/grade";
import type { Observations } from "@/exercises/grading/observation";
import type { CheckResult } from "@/exercises/grading/report";
import { settleChecks } from "@/exercises/grading/settle-checks";

/** A check while its run is under way. Once judged, nothing that is still to come changes it. */
export type LiveCheck =
  | { id: string; kind: "waiting" | "running" }
  | { id: string; kind: "judged"; result: CheckResult };

/** What came of judging each check by itself, by its id. */
export type JudgedSoFar = Map<string, JudgedCheck>;

/**
 * Judges each check as far as a run has come. A check is judged for good when its judge asked for
 * no probe that is still to come. `judged` is one map for one run, which keeps what came of each:
 * a check is judged again only once something that its judge missed has been seen.
 */
export function gradeSoFar(
  exercise: Judged,
  observations: Observations,
  cases: Cases,
  judged: JudgedSoFar = new Map(),
): LiveCheck[] {
  const { checks } = exercise.definition;
  for (const check of checks) {
    const before = judged.get(check.id);
    if (before && !isSomeSeen(before.missing, observations)) continue;
    judged.set(check.id, judgeCheck(exercise, check, observations, cases));
  }
  const final = checks.flatMap(({ id }) => {
    const one = judged.get(id);
    return one && one.missing.size === 0 && !one.wasListed ? one.result : [];
  });
  const settled = new Map(settleChecks(checks, final).map((result) => [result.id, result]));
  return checks.map(({ id, waitsFor = [] }, index): LiveCheck => {
    const result = settled.get(id);
    const isSettled =
      result?.outcome === "failed"
        ? checks.slice(0, index).every((earlier) => settled.has(earlier.id))
        : waitsFor.every((other) => settled.has(other));
    if (result && isSettled) return { id, kind: "judged", result };
    const isUnderWay = judged.get(id)?.missing.has(observations.underWay?.probe ?? "");
    return { id, kind: isUnderWay ? "running" : "waiting" };
  });
}

function isSomeSeen(probes: ReadonlySet<string>, { byProbe }: Observations): boolean {
  return [...probes].some((probe) => byProbe.has(probe));
}

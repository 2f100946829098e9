import { judges as domainIdentification } from "@/exercises/01-domain-identification/checks";
import type { Cases, CheckDefinition, ExerciseDefinition, Judge } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import type { CheckResult, Report } from "@/exercises/grading/report";

const judgesByExercise: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  "domain-identification": domainIdentification,
};

/**
 * Judges what a run showed. The same code runs in the browser with public cases and on the server
 * with hidden ones. Throws when the exercise or one of its checks has no judge: an author's mistake.
 */
export function grade(
  exercise: ExerciseDefinition,
  observations: Observations,
  cases: Cases,
): Report {
  if (observations.crash !== null) return { kind: "crashed", error: observations.crash };
  if (observations.stoppedAfterSeconds !== null && neverGotToProbes(observations)) {
    return { kind: "stopped", seconds: observations.stoppedAfterSeconds };
  }
  const checks = exercise.checks.map((check) => judgeCheck(exercise, check, observations, cases));
  const passed = new Set(checks.filter((c) => c.outcome === "passed").map((c) => c.id));
  return {
    kind: "graded",
    checks,
    points: checks.reduce((sum, check) => sum + check.points, 0),
    outOf: checks.reduce((sum, check) => sum + check.outOf, 0),
    complete: exercise.checks.every((check) => !check.core || passed.has(check.id)),
    mastered: passed.size === checks.length,
  };
}

/** Judges one check. Throws when it has no judge: an author's mistake. */
export function judgeCheck(
  exercise: ExerciseDefinition,
  check: CheckDefinition,
  observations: Observations,
  cases: Cases,
): CheckResult {
  const judge = judgesByExercise[exercise.id]?.[check.id];
  if (judge === undefined) throw new Error(`${exercise.id}: check ${check.id} has no judge`);
  const problem = judge(observations, cases);
  const about = { id: check.id, title: check.title, outOf: check.points };
  return problem === null
    ? { ...about, points: check.points, outcome: "passed", message: "" }
    : { ...about, points: 0, outcome: "failed", ...problem };
}

function neverGotToProbes({ byProbe, underWay }: Observations): boolean {
  return byProbe.size === 0 && underWay === null;
}

import { judges as domainIdentification } from "@/exercises/01-domain-identification/checks";
import { judges as dataProductDesign } from "@/exercises/02-data-product-design/checks";
import { judges as governancePolicies } from "@/exercises/03-governance-policies/checks";
import { judges as platformCapabilities } from "@/exercises/04-platform-capabilities/checks";
import { judges as migrationPlanning } from "@/exercises/05-migration-planning/checks";
import type { Cases, CheckDefinition, ExerciseDefinition, Judge } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { rememberAsked } from "@/exercises/grading/remember-asked";
import type { CheckResult, Report } from "@/exercises/grading/report";

const judgesByExercise: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  "domain-identification": domainIdentification,
  "governance-policies": governancePolicies,
  "data-product-design": dataProductDesign,
  "platform-capabilities": platformCapabilities,
  "migration-planning": migrationPlanning,
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
  const checks = exercise.checks.map(
    (check) => judgeCheck(exercise, check, observations, cases).result,
  );
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

export type Judged = {
  result: CheckResult;
  /** Probes that the judge asked for and that nobody has seen, yet or at all. */
  missing: ReadonlySet<string>;
  /** The judge looked at all there is, so whatever is still to come may change its mind. */
  wasListed: boolean;
};

/** Judges one check. Throws when it has no judge: an author's mistake. */
export function judgeCheck(
  exercise: ExerciseDefinition,
  check: CheckDefinition,
  observations: Observations,
  cases: Cases,
): Judged {
  const judge = judgesByExercise[exercise.id]?.[check.id];
  if (judge === undefined) throw new Error(`${exercise.id}: check ${check.id} has no judge`);
  const asked = rememberAsked(observations);
  const problem = judge(asked.observations, cases);
  const about = { id: check.id, title: check.title, outOf: check.points };
  const result: CheckResult =
    problem === null
      ? { ...about, points: check.points, outcome: "passed", message: "" }
      : { ...about, points: 0, outcome: "failed", ...problem, ...asked.printed(problem.probe) };
  return { result, missing: asked.missing, wasListed: asked.wasListed() };
}

function neverGotToProbes({ byProbe, underWay }: Observations): boolean {
  return byProbe.size === 0 && underWay === null;
}

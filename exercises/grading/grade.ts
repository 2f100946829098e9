import type { Cases, CheckDefinition, ExerciseDefinition, Judges } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { rememberAsked } from "@/exercises/grading/remember-asked";
import type { CheckResult, Report } from "@/exercises/grading/report";
import { settleChecks } from "@/exercises/grading/settle-checks";

/** An exercise and what judges its checks. */
export type Judged = { definition: ExerciseDefinition; judges: Judges };

/**
 * Judges what a run showed. The same code runs in the browser with public cases and on the server
 * with hidden ones. Throws when one of the exercise's checks has no judge: an author's mistake.
 */
export function grade(exercise: Judged, observations: Observations, cases: Cases): Report {
  const { checks } = exercise.definition;
  return (
    endedBefore(observations) ??
    reportOf(
      checks,
      checks.map((check) => judgeCheck(exercise, check, observations, cases).result),
    )
  );
}

/** The same, with `othersTurn` before each check: on a server many wait for one thread. */
export async function gradeInTurns(
  exercise: Judged,
  observations: Observations,
  cases: Cases,
  othersTurn: () => Promise<unknown>,
): Promise<Report> {
  const ended = endedBefore(observations);
  if (ended) return ended;
  const results: CheckResult[] = [];
  for (const check of exercise.definition.checks) {
    await othersTurn();
    results.push(judgeCheck(exercise, check, observations, cases).result);
  }
  return reportOf(exercise.definition.checks, results);
}

/** What came of a run that did not get as far as being looked at. */
function endedBefore(observations: Observations): Report | null {
  const { crash, stoppedAfterSeconds, interruptedAt } = observations;
  if (crash !== null) return { kind: "crashed", error: crash };
  if (stoppedAfterSeconds === null || !neverGotToProbes(observations)) return null;
  return { kind: "stopped", seconds: stoppedAfterSeconds, line: interruptedAt?.line ?? undefined };
}

function reportOf(definitions: readonly CheckDefinition[], judged: readonly CheckResult[]): Report {
  const checks = settleChecks(definitions, judged);
  const passed = new Set(checks.filter((c) => c.outcome === "passed").map((c) => c.id));
  const steps = definitions.filter(({ part }) => part === "step");
  const done = steps.filter(({ id }) => passed.has(id)).length;
  return {
    kind: "graded",
    checks,
    points: checks.reduce((sum, check) => sum + check.points, 0),
    outOf: checks.reduce((sum, check) => sum + check.outOf, 0),
    steps: { passed: done, outOf: steps.length },
    complete: done === steps.length,
    mastered: passed.size === checks.length,
  };
}

export type JudgedCheck = {
  /** As if no other check existed. */
  result: CheckResult;
  /** Probes that the judge asked for and that nobody has seen, yet or at all. */
  missing: ReadonlySet<string>;
  /** The judge looked at all there is, so whatever is still to come may change its mind. */
  wasListed: boolean;
};

/** Judges one check by itself. Throws when it has no judge: an author's mistake. */
export function judgeCheck(
  { definition, judges }: Judged,
  check: CheckDefinition,
  observations: Observations,
  cases: Cases,
): JudgedCheck {
  const judge = judges[check.id];
  if (judge === undefined) throw new Error(`${definition.id}: check ${check.id} has no judge`);
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

import { tasks } from "@/exercises/05-migration-planning/migration-case";
import type { Starts } from "@/exercises/05-migration-planning/plan";
import { readFigures } from "@/exercises/05-migration-planning/reading";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

/**
 * What the learner's own functions said about Kestrel Home: start weeks, and the slack of the
 * critical path. Null where they did not answer with figures for known activities.
 */
export function observedPlan(
  observations: Observations,
  cases: Cases,
): { starts: Starts | null; slack: Starts | null } {
  const answerOf = (ask: string) => firstAnswer(observations, cases, ask);
  const path = dictOf(answerOf("critical_path"));
  return {
    starts: figuresOf(answerOf("schedule")),
    slack: path === null ? null : figuresOf(entryOf(path, "slack")),
  };
}

/** The case is the first that each function is asked about. */
function firstAnswer(
  { byProbe }: Observations,
  cases: Cases,
  ask: string,
): PythonValue | undefined {
  for (const call of itemsOf(cases.inputs) ?? []) {
    const [probe, name] = itemsOf(call) ?? [];
    if (name !== ask) continue;
    const seen = byProbe.get(String(probe));
    return seen?.outcome === "returned" ? seen.value : undefined;
  }
  return undefined;
}

function figuresOf(value: PythonValue | undefined): Starts | null {
  const read = readFigures(value);
  if (read === null || "wrong" in read) return null;
  return [...read.figures.keys()].every((name) => tasks.has(name)) ? read.figures : null;
}

import { describeDeviation } from "@/exercises/04-platform-capabilities/describe-deviation";
import { comesTo } from "@/exercises/04-platform-capabilities/outcome";
import {
  type ExpectedScenario,
  parseExpectations,
} from "@/exercises/04-platform-capabilities/scenario";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type ProbedScenario = ExpectedScenario & { probe: string };

/** A judge of all scenarios that were made for a check: the first one that goes wrong counts. */
export function onScenarios(check: string): Judge {
  return (observations, cases) => {
    const scenarios = parseExpectations(cases.expectations)
      .scenarios.map((scenario, index) => ({ ...scenario, probe: `scenario/${index}` }))
      .filter((scenario) => scenario.check === check);
    for (const scenario of scenarios) {
      const problem = judgeScenario(observations, scenario);
      if (problem === null) continue;
      return { ...problem, misconception: recognisedIdea(observations, scenario, scenarios) };
    }
    return null;
  };
}

function judgeScenario(observations: Observations, scenario: ProbedScenario): Problem | null {
  const { probe, where, setUp, steps } = scenario;
  const line = lineOf(observations, "Platform");
  const made = returnedValue(observations, probe, "Platform(quotas, owners, privacy_officers)");
  if ("problem" in made) return { line, ...made.problem };
  const index = firstDeviation(observations, scenario, null);
  const step = index === null ? undefined : steps[index];
  if (index === null || step === undefined) return null;
  const problem = describeDeviation(observations, `${probe}/${index}`, step, steps.slice(0, index));
  return {
    ...problem,
    message: `${where}: ${problem.message}`,
    calls: [setUp, ...steps.slice(0, index + 1).map(({ call }) => call)],
    line: problem.line ?? line,
  };
}

/** The number of the first step that does not come to what it should, or would under an idea. */
function firstDeviation(
  observations: Observations,
  { probe, steps }: ProbedScenario,
  idea: string | null,
): number | null {
  const walk = { ids: new Map(), events: 0 };
  for (const [index, { expected, why, instead }] of steps.entries()) {
    const seen = observations.byProbe.get(`${probe}/${index}`);
    const foreseen = idea === null ? undefined : instead[idea];
    // A step that only prepares is looked at closely where the idea foresees something else.
    const isJudged = why !== null || foreseen !== undefined;
    const isRight =
      seen !== undefined &&
      comesTo(seen, foreseen ?? expected, isJudged, walk, (name) => classNamed(observations, name));
    if (!isRight) return index;
  }
  return null;
}

/**
 * The wrong idea under which every step of the scenario would have come to exactly what was seen.
 * Of several, the one that explains the check's other scenarios too; none when that is unclear.
 */
function recognisedIdea(
  observations: Observations,
  failed: ProbedScenario,
  all: readonly ProbedScenario[],
): string | undefined {
  const fits = (idea: string) => (scenario: ProbedScenario) =>
    firstDeviation(observations, scenario, idea) === null;
  const known = new Set(failed.steps.flatMap(({ instead }) => Object.keys(instead)));
  const fitting = [...known].filter((idea) => fits(idea)(failed));
  const best = fitting.find((idea) => all.every(fits(idea)));
  return best ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** A learner may give an exception class of theirs another name: QuotaExceeded = MyError. */
function classNamed(observations: Observations, name: string): string {
  const seen = observations.byProbe.get(name);
  if (seen?.outcome !== "returned") return name;
  const { value } = seen;
  const shown =
    typeof value === "object" && value !== null && "$" in value && value.$ === "object"
      ? value.repr
      : "";
  return /^<class '(?:.*\.)?(\w+)'>$/.exec(shown)?.[1] ?? name;
}

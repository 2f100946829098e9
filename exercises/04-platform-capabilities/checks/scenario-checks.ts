import { causeOf } from "@/exercises/04-platform-capabilities/checks/cause-of";
import { describeDeviation } from "@/exercises/04-platform-capabilities/checks/describe-deviation";
import { comesTo } from "@/exercises/04-platform-capabilities/checks/outcome";
import {
  type ExpectedScenario,
  parseExpectations,
} from "@/exercises/04-platform-capabilities/checks/scenario";
import type { Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type ProbedScenario = ExpectedScenario & { probe: string };

/** A judge of all scenarios that were made for a check. */
export function onScenarios(check: string): Judge {
  return (observations, cases) => {
    const scenarios = parseExpectations(cases.expectations)
      .scenarios.map((scenario, index) => ({ ...scenario, probe: `scenario/${index}` }))
      .filter((scenario) => scenario.check === check);
    const ideas = shownIdeas(observations, scenarios);
    const deviations = scenarios.flatMap((scenario) => judgeScenario(observations, scenario));
    return reportFindings(tellAtOnce(deviations).map((problem) => ({ problem, ideas })));
  };
}

/** `missed` is what was said of events, where they are what went wrong. */
type Deviation = { problem: Problem; missed: string | null };

/** What goes wrong in a scenario: a call that does, or every look at the events that does. */
function judgeScenario(observations: Observations, scenario: ProbedScenario): Deviation[] {
  const { check, probe, where, setUp, steps } = scenario;
  const line = lineOf(observations, "Platform", check === "asked_twice" ? "# Step 2" : "");
  const made = returnedValue(observations, probe, "Platform(quotas, owners, privacy_officers)");
  if ("problem" in made) return [{ problem: { line, ...made.problem }, missed: null }];
  return deviationsIn(observations, scenario, null).flatMap((index): Deviation[] => {
    const step = steps[index];
    if (step === undefined) return [];
    const before = steps.slice(0, index);
    const problem = describeDeviation(observations, `${probe}/${index}`, step, before);
    const cause = check === "asked_twice" ? causeOf(observations, scenario, index) : "";
    const told = {
      ...problem,
      message: `${where}: ${problem.message}${cause}`,
      calls: [setUp, ...steps.slice(0, index + 1).map(({ call }) => call)],
      line: problem.line ?? line,
    };
    return [{ problem: told, missed: step.expected.kind === "events" ? step.why : null }];
  });
}

/** Events that are missing or too many are one finding, so that one Check tells them all. */
function tellAtOnce(deviations: readonly Deviation[]): Problem[] {
  const missed = [...new Set(deviations.flatMap((one) => one.missed ?? []))];
  const [first, ...others] = deviations;
  if (first?.missed == null || missed.length === 1) return deviations.map(({ problem }) => problem);
  const all = `${first.problem.message}. So it is here: ${missed.slice(1).join("; ")}`;
  const rest = others.flatMap((one) => (one.missed === null ? [one.problem] : []));
  return [{ ...first.problem, message: all }, ...rest];
}

/**
 * The numbers of the steps that do not come to what they should, or would under an idea. The first
 * call that does not is the last one, for what follows builds on it; events only look.
 */
function deviationsIn(
  observations: Observations,
  { probe, steps }: ProbedScenario,
  idea: string | null,
): number[] {
  const walk = { ids: new Map(), events: 0 };
  const deviations: number[] = [];
  for (const [index, { expected, why, instead }] of steps.entries()) {
    const seen = observations.byProbe.get(`${probe}/${index}`);
    const foreseen = idea === null ? undefined : instead[idea];
    // A step that only prepares is looked at closely where the idea foresees something else.
    const isJudged = why !== null || foreseen !== undefined;
    const isRight =
      seen !== undefined &&
      comesTo(seen, foreseen ?? expected, isJudged, walk, (name) => classNamed(observations, name));
    if (isRight) continue;
    deviations.push(index);
    if (expected.kind !== "events" || seen?.outcome !== "returned") break;
  }
  return deviations;
}

/** The wrong ideas under which every step of every scenario would have come to what was seen. */
function shownIdeas(observations: Observations, scenarios: readonly ProbedScenario[]): string[] {
  const known = new Set(
    scenarios.flatMap(({ steps }) => steps.flatMap(({ instead }) => Object.keys(instead))),
  );
  return [...known].filter((idea) =>
    scenarios.every((scenario) => deviationsIn(observations, scenario, idea).length === 0),
  );
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

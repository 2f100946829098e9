import { z } from "zod";
import { expectedValue } from "@/exercises/02-data-product-design/checks/expected-value";
import { patternSchema } from "@/exercises/02-data-product-design/checks/pattern";
import { patternDifference } from "@/exercises/02-data-product-design/checks/pattern-difference";
import {
  answeredStep,
  PLAIN_PROBE,
  returnedStep,
  STEPS,
  silentProblem,
} from "@/exercises/02-data-product-design/checks/returned-step";
import { stepDifference, stepError } from "@/exercises/02-data-product-design/checks/step-errors";
import type { Cases, Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonValue,
  pythonTuple,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const methods = ["contract", "validate", "publish", "consume"];

const expectationSchema = z.object({
  check: z.string(),
  /** "retry/again": the scenario and its step. */
  probe: z.string(),
  /** What is done in that step: a method of the product, or something else. */
  action: z.string(),
  /** What is looked at, and the rule that makes it right, in a few words each. */
  about: z.string(),
  why: z.string(),
  looks: patternSchema,
  /**
   * What the step looks like to whom a wrong idea guides. An idea that was thought through for a whole
   * scenario has a `form`: whose program is right where it would be wrong does not follow it.
   */
  signs: z.array(
    z.object({ misconception: z.string(), form: z.number().optional(), looks: patternSchema }),
  ),
});
export type Expectation = z.output<typeof expectationSchema>;

/** Judges a check by its steps, in their order; the first that is not as expected is the problem. */
export function judgeSteps(check: string): Judge {
  return (observations, cases) => {
    const refuted = new Set<string>();
    const found = parseExpectations(cases).flatMap((expectation): Finding[] => {
      if (expectation.check !== check) return [];
      const problem = stepProblem(expectation, observations);
      if (problem === null) {
        for (const sign of expectation.signs) if (sign.form !== undefined) refuted.add(keyOf(sign));
        return [];
      }
      const placed = withPlace(problem, expectation.probe, observations, cases);
      return [{ problem: placed, ideas: ideasOf(expectation, observations) }];
    });
    const silent = found.length > 0 ? silentProblem(observations) : null;
    if (silent !== null) return withPlace(silent, PLAIN_PROBE, observations, cases);
    const shown = (found[0]?.ideas ?? []).filter(
      (key) => !refuted.has(key) && found.every(({ ideas }) => ideas.includes(key)),
    );
    const ideas = shown.map((key) => key.split("/")[0] ?? "");
    return reportFindings(found.map(({ problem }) => ({ problem, ideas })));
  };
}

type Sign = Expectation["signs"][number];

/** One idea in one of its forms. */
function keyOf({ misconception, form }: Sign): string {
  return form === undefined ? misconception : `${misconception}/${form}`;
}

/** The wrong ideas to which the step would look as it does. */
function ideasOf({ signs, probe }: Expectation, observations: Observations): string[] {
  return signs
    .filter(({ looks }) => patternDifference(looks, observations, probe) === null)
    .map(keyOf);
}

function stepProblem(expectation: Expectation, observations: Observations): Problem | null {
  const { probe, about, action, why, looks } = expectation;
  const returned = methods.includes(action)
    ? answeredStep(observations, probe, action, about, looks.raised === undefined)
    : returnedStep(observations, probe, about);
  const got = "value" in returned ? returned.value : undefined;
  const hasRaised = "problem" in returned && returned.problem.error !== undefined;
  if ("problem" in returned && !hasRaised) return returned.problem;
  // What raised the first time already says nothing about the second.
  if (hasRaised && looks.sameAs !== undefined) {
    const first = answeredStep(observations, looks.sameAs, action, "publish of a new batch");
    if ("problem" in first) return first.problem;
  }
  const difference = patternDifference(looks, observations, probe);
  if (difference === null) return null;
  const problem: Problem =
    "problem" in returned && looks.raised === undefined
      ? {
          ...returned.problem,
          message: `${returned.problem.message}${afterError(returned.problem, probe, why)}`,
        }
      : {
          message: `${about}: ${difference}. ${(isStep(probe) && stepDifference(difference)) || why}`,
        };
  const expected = expectedValue(looks, got);
  const line = problem.line ?? (isStep(probe) ? lineOfStep(observations, difference) : undefined);
  return {
    ...problem,
    line,
    ...(got === undefined ? {} : { got }),
    ...(expected === undefined ? {} : { expected, expectedIsPart: looks.rows === undefined }),
  };
}

/** The rules decide what is refused; which copy stays is decided by the order of two lines. */
function lineOfStep(observations: Observations, difference: string): number | undefined {
  const isOfRules = /reject|rules/.test(difference);
  return lineOf(observations, isOfRules ? "broken_rules" : "SalesOrdersProduct", "# Step 3");
}

function isStep(probe: string): boolean {
  return probe.startsWith(`${STEPS}/`);
}

/**
 * What is added to an exception: the rule that was looked at. In the three steps only of what met
 * None, for any other exception has nothing to do with the orders.
 */
function afterError({ error }: Problem, probe: string, why: string): string {
  if (!isStep(probe) || error?.message.includes("NoneType")) return `. ${why}`;
  const said = error && stepError(error);
  return said ? `. ${said}` : "";
}

/** The problem with what the step was given and, where nothing better is known, the class's line. */
export function withPlace(
  problem: Problem,
  probe: string,
  observations: Observations,
  cases: Cases,
): Problem {
  const line = problem.line ?? lineOf(observations, "SalesOrdersProduct");
  const given = givenTo(probe, cases);
  return { ...problem, probe, line, ...(given === undefined ? {} : { given }) };
}

/** The step's only argument, or all of them as a tuple. */
function givenTo(probe: string, cases: Cases): PythonValue | undefined {
  const [name, step] = probe.split("/");
  const scenario = (itemsOf(cases.inputs) ?? [])
    .map(dictOf)
    .find((one) => one !== null && entryOf(one, "name") === name);
  const steps = itemsOf(scenario ? entryOf(scenario, "steps") : undefined) ?? [];
  const [, , ...given] = steps.map((one) => itemsOf(one) ?? []).find(([n]) => n === step) ?? [];
  return given.length > 1 ? pythonTuple(...given) : given[0];
}

const parsed = new WeakMap<Cases, Expectation[]>();

function parseExpectations(cases: Cases): Expectation[] {
  const known = parsed.get(cases);
  if (known !== undefined) return known;
  const expectations = z.array(expectationSchema).parse(cases.expectations);
  parsed.set(cases, expectations);
  return expectations;
}

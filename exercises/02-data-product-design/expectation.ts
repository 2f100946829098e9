import { z } from "zod";
import { type Pattern, patternSchema } from "@/exercises/02-data-product-design/pattern";
import { patternDifference } from "@/exercises/02-data-product-design/pattern-difference";
import type { Cases, Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonValue,
  pythonDict,
  pythonTuple,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { type Returned, returnedValue } from "@/exercises/grading/returned-value";

const expectationSchema = z.object({
  check: z.string(),
  /** "retry/again": the scenario and its step. */
  probe: z.string(),
  /** What is looked at, and the rule that makes it right, in a few words each. */
  about: z.string(),
  why: z.string(),
  looks: patternSchema,
  /** What the step looks like to whom a wrong idea guides. The first that fits is named. */
  signs: z.array(z.object({ misconception: z.string(), looks: patternSchema })),
});
export type Expectation = z.output<typeof expectationSchema>;

/** Judges a check by its steps, in their order; the first that is not as expected is the problem. */
export function judgeSteps(check: string): Judge {
  return (observations, cases) => {
    for (const expectation of parseExpectations(cases)) {
      if (expectation.check !== check) continue;
      const problem = stepProblem(expectation, observations);
      if (problem !== null) return withPlace(problem, expectation.probe, observations, cases);
    }
    return null;
  };
}

function stepProblem(expectation: Expectation, observations: Observations): Problem | null {
  const { probe, about, why, looks, signs } = expectation;
  const returned = returnedStep(observations, probe, about);
  const got = "value" in returned ? returned.value : undefined;
  const hasRaised = observations.byProbe.get(probe)?.outcome === "raised";
  if (got === undefined && !hasRaised) return "problem" in returned ? returned.problem : null;
  // What raised the first time already says nothing about the second.
  if (hasRaised && looks.sameAs !== undefined) {
    const first = returnedStep(observations, looks.sameAs, "publish of a new batch");
    if ("problem" in first) return first.problem;
  }
  const difference = patternDifference(looks, observations, probe);
  if (difference === null) return null;
  const sign = signs.find((one) => patternDifference(one.looks, observations, probe) === null);
  const problem: Problem =
    "problem" in returned && looks.raised === undefined
      ? { ...returned.problem, message: `${returned.problem.message}. ${why}` }
      : { message: `${about}: ${difference}. ${why}` };
  const expected = expectedValue(looks);
  return {
    ...problem,
    ...(got === undefined ? {} : { got }),
    ...(expected === undefined ? {} : { expected }),
    ...(sign === undefined ? {} : { misconception: sign.misconception }),
  };
}

/** What a step returned; when its product could not even be made, the reason for that. */
export function returnedStep(observations: Observations, probe: string, about: string): Returned {
  const made = `${probe.split("/")[0]}/new`;
  const product = returnedValue(observations, made, "SalesOrdersProduct(catalog, grants)");
  return "problem" in product ? product : returnedValue(observations, probe, about);
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
  return { ...problem, line, ...(given === undefined ? {} : { given }) };
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

function expectedValue(looks: Pattern): PythonValue | undefined {
  if (looks.rows !== undefined) return looks.rows;
  if (looks.entries !== undefined) return pythonDict(looks.entries.map(([k, v]) => [k, v]));
  const { valid, rejected, rejectedCount, superseded } = looks;
  const parts: [PythonValue, PythonValue][] = [];
  if (valid !== undefined) parts.push(["valid", valid]);
  const count = rejectedCount ?? rejected?.length;
  if (count !== undefined) parts.push(["number rejected", count]);
  if (superseded !== undefined) parts.push(["superseded", superseded]);
  return parts.length === 0 ? undefined : pythonDict(parts);
}

const parsed = new WeakMap<Cases, Expectation[]>();

function parseExpectations(cases: Cases): Expectation[] {
  const known = parsed.get(cases);
  if (known !== undefined) return known;
  const expectations = z.array(expectationSchema).parse(cases.expectations);
  parsed.set(cases, expectations);
  return expectations;
}

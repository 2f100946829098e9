import {
  type Expectations,
  parseExpectations,
  type Size,
} from "@/exercises/04-platform-capabilities/scenario";
import type { Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
  typeNameOf,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type ExpectedSize = Expectations["sizes"][number];
/** The first difference between a result and a size in words; null when there is none. */
type Compare = (got: PythonDict, size: Size) => string | null;

/** Figures may differ by this part of themselves: the order of arithmetic is free. */
const TOLERANCE = 1e-6;
const units = {
  storage_gb: "GB",
  avg_running: "jobs at a time",
  nodes: "nodes",
  monthly_cost: "a month",
  engineers: "engineers",
};

export const sizing: Judge = (observations, cases) => {
  const sizes = parseExpectations(cases.expectations).sizes;
  return judgeSizes(observations, cases.inputs, sizes, "sizing", differentTotal);
};

export const costShares: Judge = (observations, cases) => {
  const sizes = parseExpectations(cases.expectations).sizes;
  return judgeSizes(observations, cases.inputs, sizes, "cost_shares", differentShare);
};

function judgeSizes(
  observations: Observations,
  inputs: PythonValue,
  sizes: readonly ExpectedSize[],
  check: string,
  compare: Compare,
): Problem | null {
  const fields = dictOf(inputs);
  const given = (fields && itemsOf(entryOf(fields, "sizes"))) ?? [];
  for (const [index, expected] of sizes.entries()) {
    if (expected.check !== check) continue;
    const problem = judgeSize(observations, index, expected, compare);
    if (problem === null) continue;
    const line = problem.line ?? lineOf(observations, "size_platform");
    const input = given[index];
    return { ...problem, line, ...(input === undefined ? {} : { given: input }) };
  }
  return null;
}

function judgeSize(
  observations: Observations,
  index: number,
  { check, where, size, instead }: ExpectedSize,
  compare: Compare,
): Problem | null {
  const probe = `size/${index}`;
  const returned = returnedValue(observations, probe, `size_platform on ${where}`);
  if ("problem" in returned) return { ...returned.problem, misconception: whyRaised(returned) };
  const got = dictOf(returned.value);
  if (got === null) {
    const kind = returned.value === null ? "None (is there a return?)" : typeNameOf(returned.value);
    return { message: `${where}: size_platform must return a dict, not ${kind}` };
  }
  const difference = compare(got, size);
  if (difference !== null) {
    const idea = Object.entries(instead).find(([, other]) => compare(got, other) === null);
    return {
      message: `${where}: ${difference}`,
      got: returned.value,
      expected: asPython(size, check),
      misconception: idea?.[0],
    };
  }
  // Pure or not is the business of one check only.
  if (check === "sizing" && observations.byProbe.get(probe)?.changed.length) {
    const message = `${where}: size_platform must not change its arguments`;
    return { message, misconception: "arguments-are-mine" };
  }
  return null;
}

function whyRaised({ problem }: { problem: Problem }): string | undefined {
  return problem.error?.type === "ZeroDivisionError" ? "something-always-runs" : undefined;
}

function differentTotal(got: PythonDict, size: Size): string | null {
  for (const [key, unit] of Object.entries(units)) {
    const [found, right] = [entryOf(got, key), size[key as keyof typeof units]];
    const isWhole = key === "nodes" || key === "engineers";
    const number = numberOf(found) ?? Number.NaN;
    if (isWhole ? number === right : isNear(number, right)) continue;
    return `${key} is ${show(found)}, expected ${isWhole ? right : right.toFixed(2)} ${unit}`;
  }
  return null;
}

function differentShare(got: PythonDict, size: Size): string | null {
  const found = entryOf(got, "cost_by_domain");
  const shares = dictOf(found);
  const wanted = Object.entries(size.cost_by_domain);
  if (shares === null || shares.items.length !== wanted.length) {
    return `cost_by_domain is ${show(found)}, expected a dict with one share for each domain`;
  }
  for (const [domain, right] of wanted) {
    const share = entryOf(shares, domain);
    if (isNear(numberOf(share) ?? Number.NaN, right)) continue;
    return `${domain} pays ${show(share)}, expected ${right.toFixed(2)} a month`;
  }
  const [total, right] = [entryOf(got, "monthly_cost"), size.monthly_cost];
  if (isNear(numberOf(total) ?? Number.NaN, right)) return null;
  return `the shares add up to ${right.toFixed(2)}, and monthly_cost is ${show(total)}`;
}

function isNear(found: number, right: number): boolean {
  return Math.abs(found - right) <= TOLERANCE * Math.max(1, Math.abs(right));
}

function asPython(size: Size, check: string): PythonValue {
  const shares = pythonDict(
    Object.entries(size.cost_by_domain).map(([domain, cost]) => [domain, pythonFloat(cost)]),
  );
  if (check === "cost_shares") return pythonDict([["cost_by_domain", shares]]);
  return pythonDict(
    Object.keys(units).map((key) => {
      const value = size[key as keyof typeof units];
      return [key, key === "nodes" || key === "engineers" ? value : pythonFloat(value)];
    }),
  );
}

function show(value: PythonValue | undefined): string {
  if (value === undefined) return "missing";
  const number = numberOf(value);
  const isFraction = number !== null && Number.isFinite(number) && !Number.isInteger(number);
  return isFraction ? number.toFixed(2) : formatPythonValue(value, 160);
}

import { fromPython } from "@/exercises/03-governance-policies/case/policy-value";
import { givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import {
  type RunExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import { raisedAnswer, show, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import {
  type JudgedCase,
  reportCases,
} from "@/exercises/03-governance-policies/checks/report-cases";
import { tellReport } from "@/exercises/03-governance-policies/checks/tell-answer";
import type { Cases, Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

export const decisions: Judge = (observations, cases) =>
  reportCases(
    readExpectations(cases).runs.map((expected, index) =>
      judgeRun(observations, cases, expected, index),
    ),
  );

function judgeRun(
  observations: Observations,
  cases: Cases,
  expected: RunExpectation,
  index: number,
): JudgedCase {
  const { what, wouldBe } = expected;
  const given = givenTo(cases, "runs", index);
  const line = lineOf(observations, "govern");
  const returned = returnedValue(observations, `run/${index}`, `govern on ${what}`);
  if ("problem" in returned) {
    const problem = { ...returned.problem, given, line: returned.problem.line ?? line };
    return { problem, answer: raisedAnswer(problem), wouldBe };
  }
  const wrong = compareReport(returned.value, expected);
  return {
    problem: wrong && { line, given, ...wrong, message: `${what}: ${wrong.message}` },
    answer: tellRun(returned.value, expected),
    wouldBe,
  };
}

function tellRun(value: PythonValue, { products }: RunExpectation): string | null {
  const parts = partsOf(value);
  if (parts === null) return null;
  const told = products.map(({ name }) => ({
    name,
    decision: fromPython(entryOf(parts.decided, name) ?? null),
    ids: brokenBy(parts.violations, name).map(fromPython),
  }));
  return tellReport(told, domainsWithConflicts(parts.conflicts));
}

type Parts = { decided: PythonDict; violations: PythonDict; conflicts: PythonDict };

function partsOf(value: PythonValue): Parts | null {
  const report = dictOf(value);
  const [decided, violations, conflicts] = ["decisions", "violations", "conflicts"].map((key) =>
    report === null ? null : dictOf(entryOf(report, key)),
  );
  return decided && violations && conflicts ? { decided, violations, conflicts } : null;
}

function compareReport(value: PythonValue, expected: RunExpectation): Problem | null {
  const parts = partsOf(value);
  if (parts === null) {
    const message =
      'govern must return a dict with the dicts "decisions", "violations" and "conflicts"';
    return { message, got: value };
  }
  return (
    compareDecisions(parts.decided, expected) ??
    compareViolations(parts.violations, expected) ??
    compareConflicts(parts.conflicts, expected)
  );
}

function compareDecisions(decided: PythonDict, { products }: RunExpectation): Problem | null {
  for (const { name, decision } of products) {
    const got = entryOf(decided, name);
    if (got === decision) continue;
    return {
      message: `${name} is decided with ${show(got)} instead of ${show(decision)}`,
      got: decided,
      expected: pythonDict(products.map((one) => [one.name, one.decision])),
      expectedIsPart: true,
    };
  }
  return null;
}

function compareViolations(violations: PythonDict, { products }: RunExpectation): Problem | null {
  for (const { name, violations: wanted } of products) {
    const found = brokenBy(violations, name).map(textOf);
    if (found.toSorted().join() === wanted.toSorted().join()) continue;
    return {
      message: `the violations of ${name} are ${found.join(", ") || "none"} instead of ${wanted.join(", ") || "none"}`,
      got: found,
      expected: wanted,
    };
  }
  return null;
}

/** The ids of the policies that a product breaks, by a report. */
function brokenBy(violations: PythonDict, product: string): PythonValue[] {
  return (itemsOf(entryOf(violations, product)) ?? []).map((violation) => {
    const dict = dictOf(violation);
    return dict === null ? violation : (entryOf(dict, "policy") ?? null);
  });
}

function compareConflicts(conflicts: PythonDict, expected: RunExpectation): Problem | null {
  const found = domainsWithConflicts(conflicts);
  const wanted = Object.keys(expected.conflicts).toSorted();
  if (found.join() === wanted.join()) return null;
  return {
    message: `conflicts are reported for ${found.join(", ") || "no domain"}, expected for ${wanted.join(", ") || "none"}`,
    got: conflicts,
  };
}

/** A domain without a conflict may be left out or have an empty list. */
function domainsWithConflicts({ items }: PythonDict): string[] {
  return items
    .filter(([, list]) => itemsOf(list)?.length !== 0)
    .map(([domain]) => textOf(domain))
    .toSorted();
}

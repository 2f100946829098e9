import {
  type RunExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { givenTo } from "@/exercises/03-governance-policies/given-inputs";
import { show, textOf } from "@/exercises/03-governance-policies/read-answers";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
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

export const decisions: Judge = (observations, cases) => {
  for (const [index, expected] of readExpectations(cases).runs.entries()) {
    const given = givenTo(cases, "runs", index);
    const line = lineOf(observations, "govern");
    const returned = returnedValue(observations, `run/${index}`, `govern on ${expected.what}`);
    if ("problem" in returned) {
      return { ...returned.problem, given, line: returned.problem.line ?? line };
    }
    const problem = compareReport(returned.value, expected);
    if (problem !== null) {
      return { line, given, ...problem, message: `${expected.what}: ${problem.message}` };
    }
  }
  return null;
};

function compareReport(value: PythonValue, expected: RunExpectation): Problem | null {
  const report = dictOf(value);
  const [decided, violations, conflicts] = ["decisions", "violations", "conflicts"].map((key) =>
    report === null ? null : dictOf(entryOf(report, key)),
  );
  if (!decided || !violations || !conflicts) {
    const message =
      'govern must return a dict with the dicts "decisions", "violations" and "conflicts"';
    return { message, got: value };
  }
  return (
    compareDecisions(decided, expected) ??
    compareViolations(violations, expected) ??
    compareConflicts(conflicts, expected)
  );
}

function compareDecisions(decided: PythonDict, expected: RunExpectation): Problem | null {
  for (const { name, decision } of expected.products) {
    const got = entryOf(decided, name);
    if (got === decision) continue;
    const should = pythonDict(expected.products.map((one) => [one.name, one.decision]));
    return {
      message: `${name} is decided with ${show(got)} instead of ${show(decision)}`,
      got: decided,
      expected: should,
      misconception: ideaBehind(decided, expected),
    };
  }
  return null;
}

/** The wrong idea that would have decided all products as the learner's program did. */
function ideaBehind(decided: PythonDict, expected: RunExpectation): string | undefined {
  const { products, ifRulesBoundAll, ifRulesBoundNobody } = expected;
  const decidedAs = (wanted: (name: string, decision: string) => string | undefined) =>
    products.every(
      ({ name, decision }) => entryOf(decided, name) === (wanted(name, decision) ?? decision),
    );
  if (decidedAs((_, decision) => (decision === "warn" ? "allow" : decision))) {
    return "warning-is-a-pass";
  }
  if (decidedAs((_, decision) => (decision === "warn" ? "block" : decision))) {
    return "warning-blocks";
  }
  if (decidedAs((name) => ifRulesBoundAll[name])) return "domain-rules-bind-everybody";
  if (decidedAs((name) => ifRulesBoundNobody[name])) return "council-decides-everything";
  return undefined;
}

function compareViolations(violations: PythonDict, { products }: RunExpectation): Problem | null {
  for (const { name, violations: wanted } of products) {
    const found = (itemsOf(entryOf(violations, name)) ?? []).map((violation) => {
      const dict = dictOf(violation);
      return dict === null ? show(violation) : textOf(entryOf(dict, "policy"));
    });
    if (found.toSorted().join() === wanted.toSorted().join()) continue;
    return {
      message: `the violations of ${name} are ${found.join(", ") || "none"} instead of ${wanted.join(", ") || "none"}`,
      got: violations,
      expected: wanted,
    };
  }
  return null;
}

/** A domain without a conflict may be left out or have an empty list. */
function compareConflicts(conflicts: PythonDict, expected: RunExpectation): Problem | null {
  const found = conflicts.items
    .filter(([, list]) => itemsOf(list)?.length !== 0)
    .map(([domain]) => textOf(domain))
    .toSorted();
  const wanted = Object.keys(expected.conflicts).toSorted();
  if (found.join() === wanted.join()) return null;
  const missing = wanted.filter((domain) => !found.includes(domain));
  return {
    message: `conflicts are reported for ${found.join(", ") || "no domain"}, expected for ${wanted.join(", ") || "none"}`,
    got: conflicts,
    misconception: missing.length > 0 ? "refusing-in-silence" : undefined,
  };
}

import { fromPython } from "@/exercises/03-governance-policies/case/policy-value";
import { givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import {
  type CheckExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import {
  raisedAnswer,
  readViolations,
  show,
  textOf,
  type Violation,
} from "@/exercises/03-governance-policies/checks/read-answers";
import {
  type JudgedCase,
  reportCases,
} from "@/exercises/03-governance-policies/checks/report-cases";
import { tellIds } from "@/exercises/03-governance-policies/checks/tell-answer";
import type { Cases, Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

type Compare = (expected: CheckExpectation, violations: readonly Violation[]) => string | null;

export const operators: Judge = onChecks("operators", comparePresence);
export const missingIsAFault: Judge = onChecks("missing_is_a_fault", compareWhole);
export const conditions: Judge = onChecks("conditions", comparePresence);

/** Judges the answers of `check` to the policies of one check; tells the first that is wrong. */
function onChecks(check: string, compare: Compare): Judge {
  return (observations, cases) =>
    reportCases(
      readExpectations(cases).checks.flatMap((expected, index) =>
        expected.check === check ? [judgeCase(observations, cases, expected, index, compare)] : [],
      ),
    );
}

function judgeCase(
  observations: Observations,
  cases: Cases,
  expected: CheckExpectation,
  index: number,
  compare: Compare,
): JudgedCase {
  const { what, violated, wouldBe } = expected;
  const given = givenTo(cases, "checks", index);
  const read = readViolations(observations, `check/${index}`, what);
  if ("problem" in read) {
    return { problem: { ...read.problem, given }, answer: raisedAnswer(read.problem), wouldBe };
  }
  const ids = read.violations.map(({ policy }): PythonValue => policy ?? null);
  const message = compare(expected, read.violations);
  const line = lineOf(observations, "check");
  const problem = message === null ? null : { message, line, given, got: ids, expected: violated };
  return { problem, answer: tellIds(ids.map(fromPython)), wouldBe };
}

function comparePresence(
  { check, what, violated }: CheckExpectation,
  violations: readonly Violation[],
): string | null {
  if (violations.length > 0 === violated.length > 0) return null;
  const should = violated.length > 0 ? "a violation" : "no violation";
  if (check === "operators") return `${what}: this is ${should}`;
  const applies =
    violated.length > 0 ? "the condition holds, so" : "the condition does not hold, so";
  return `${what}: ${applies} there is ${should}`;
}

/** Every broken policy must be listed once, with all that a violation says. */
function compareWhole(
  { what, violated }: CheckExpectation,
  violations: readonly Violation[],
): string | null {
  if (violations.length === 0) return `${what}: what is not stated counts as broken`;
  const ids = violations.map(({ policy }) => textOf(policy));
  if (ids.length !== violated.length || !violated.every((id) => ids.includes(id))) {
    return `${what}: check reports ${ids.join(", ")} instead of ${violated.join(", ")}`;
  }
  const wrong = violations.map(incomplete).find((message) => message !== null);
  return wrong === undefined ? null : `${what}: ${wrong}`;
}

function incomplete({ area, severity, path, actual }: Violation): string | null {
  if (area !== "quality") return `the violation must carry the policy's area, not ${show(area)}`;
  if (severity !== "block") {
    return `the violation must carry the policy's severity, not ${show(severity)}`;
  }
  if (typeof path !== "string")
    return `the violation must carry the policy's path, not ${show(path)}`;
  return actual === null
    ? null
    : `"actual" is what the product says, None when it says nothing, not ${show(actual)}`;
}

import {
  type CheckExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { givenTo } from "@/exercises/03-governance-policies/given-inputs";
import {
  readViolations,
  show,
  textOf,
  type Violation,
} from "@/exercises/03-governance-policies/read-answers";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

type Compare = (expected: CheckExpectation, violations: readonly Violation[]) => Problem | null;

export const operators: Judge = onChecks("operators", comparePresence);
export const missingIsAFault: Judge = onChecks("missing_is_a_fault", compareWhole);
export const conditions: Judge = onChecks("conditions", comparePresence);

/** Judges the answers of `check` to the policies of one check; tells the first that is wrong. */
function onChecks(check: string, compare: Compare): Judge {
  return (observations, cases) => {
    for (const [index, expected] of readExpectations(cases).checks.entries()) {
      if (expected.check !== check) continue;
      const given = givenTo(cases, "checks", index);
      const answer = readViolations(observations, `check/${index}`, expected.what);
      if ("problem" in answer) return { ...answer.problem, given };
      const problem = compare(expected, answer.violations);
      if (problem === null) continue;
      const line = lineOf(observations, "check");
      return {
        line,
        given,
        got: idsOf(answer.violations),
        expected: expected.violated,
        ...problem,
      };
    }
    return null;
  };
}

function comparePresence(
  { check, what, violated, trap }: CheckExpectation,
  violations: readonly Violation[],
): Problem | null {
  if (violations.length > 0 === violated.length > 0) return null;
  const misconception = trap ?? undefined;
  const should = violated.length > 0 ? "a violation" : "no violation";
  if (check === "operators") return { message: `${what}: this is ${should}`, misconception };
  const applies =
    violated.length > 0 ? "the condition holds, so" : "the condition does not hold, so";
  return { message: `${what}: ${applies} there is ${should}`, misconception };
}

/** Every broken policy must be listed once, with all that a violation says. */
function compareWhole(
  { what, violated, trap }: CheckExpectation,
  violations: readonly Violation[],
): Problem | null {
  const misconception = trap ?? undefined;
  if (violations.length === 0) {
    return { message: `${what}: what is not stated counts as broken`, misconception };
  }
  const ids = violations.map(({ policy }) => textOf(policy));
  if (ids.length !== violated.length || !violated.every((id) => ids.includes(id))) {
    const message = `${what}: check reports ${ids.join(", ")} instead of ${violated.join(", ")}`;
    return { message, misconception };
  }
  for (const violation of violations) {
    const wrong = incomplete(violation);
    if (wrong !== null) return { message: `${what}: ${wrong}` };
  }
  return null;
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

function idsOf(violations: readonly Violation[]): PythonValue[] {
  return violations.map(({ policy }) => policy ?? null);
}

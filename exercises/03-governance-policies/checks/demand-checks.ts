import type { Violated } from "@/exercises/03-governance-policies/cases/demands";
import {
  readViolations,
  sameValue,
  show,
  textOf,
} from "@/exercises/03-governance-policies/checks/read-answers";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";

type Compare = (
  violated: Violated,
  violations: readonly PythonDict[],
  product: PythonDict,
) => string | null;

export const operators: Judge = onViolations("operators", (violated, violations) =>
  isBroken(violations) === isBroken(violated) ? null : `this is ${should(violated)}`,
);

export const conditions: Judge = onViolations("conditions", (violated, violations) => {
  if (isBroken(violations) === isBroken(violated)) return null;
  const applies = isBroken(violated) ? "the condition holds" : "the condition does not hold";
  return `${applies}, so there is ${should(violated)}`;
});

export const missingIsAFault: Judge = onViolations("missing_is_a_fault", compareWhole);

/** Judges what `check` reports in the cases of one check. */
function onViolations(check: string, compare: Compare): Judge {
  return judgeCases<Violated>(check, {
    compare: (violated, returned, { where, given: [product] }) => {
      const read = readViolations(returned);
      if ("problem" in read) return read.problem;
      const message = compare(violated, read.answer, dictOf(product) ?? pythonDict([]));
      if (message === null) return null;
      const got = read.answer.map((one): PythonValue => entryOf(one, "policy") ?? null);
      return { message: `${where}: ${message}`, got, expected: violated };
    },
    recognises: { "raised on purpose": wasRaisedOnPurpose },
    lineIn: (observations) => lineOf(observations, "check"),
  });
}

function isBroken({ length }: { length: number }): boolean {
  return length > 0;
}

function should(violated: Violated): string {
  return isBroken(violated) ? "a violation" : "no violation";
}

/** Every broken policy must be listed once, with all that a violation says. */
function compareWhole(
  violated: Violated,
  violations: readonly PythonDict[],
  product: PythonDict,
): string | null {
  if (violations.length === 0 && isBroken(violated)) return "what is not stated counts as broken";
  const ids = violations.map((one) => textOf(entryOf(one, "policy")));
  if (ids.length !== violated.length || !violated.every((id) => ids.includes(id))) {
    return `check reports ${ids.join(", ")} instead of ${violated.join(", ")}`;
  }
  return violations.map((one) => incomplete(one, product)).find((one) => one !== null) ?? null;
}

function incomplete(violation: PythonDict, product: PythonDict): string | null {
  const [area, severity, path, actual] = ["area", "severity", "path", "actual"].map((key) =>
    entryOf(violation, key),
  );
  const lacks = (key: string, value: PythonValue | undefined) =>
    `the violation must carry the policy's ${key}, not ${show(value)}`;
  if (area !== "quality") return lacks("area", area);
  if (severity !== "block") return lacks("severity", severity);
  if (typeof path !== "string") return lacks("path", path);
  return sameValue(actual, entryOf(product, path) ?? null)
    ? null
    : `"actual" is what the product says, None when it says nothing, not ${show(actual)}`;
}

/** What comes of a slip, and of nobody's intent. */
const accidents = [
  ...["KeyError", "TypeError", "AttributeError", "LookupError", "NameError"],
  ...["ArithmeticError", "NotImplementedError", "RecursionError", "AssertionError"],
];

function wasRaisedOnPurpose({ seen }: Look<Violated>): boolean {
  return seen?.outcome === "raised" && !accidents.some((name) => seen.error.bases.includes(name));
}

import { errorKindOf, tellRaised } from "@/exercises/03-governance-policies/checks/tell-answer";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** Text fields are as the learner's program gave them: any value, or undefined when missing. */
export type Violation = {
  policy: PythonValue | undefined;
  area: PythonValue | undefined;
  severity: PythonValue | undefined;
  path: PythonValue | undefined;
  actual: PythonValue | undefined;
};

export type EffectiveAnswer = { policies: PythonDict[]; conflicts: PythonDict[] };

/** What `check` answered to one probe, or what is wrong with the answer. */
export function readViolations(
  observations: Observations,
  probe: string,
  what: string,
): { violations: Violation[] } | { problem: Problem } {
  const returned = returnedValue(observations, probe, `check on ${what}`);
  const line = lineOf(observations, "check");
  if ("problem" in returned)
    return { problem: { ...returned.problem, line: returned.problem.line ?? line } };
  const dicts = dictsOf(returned.value);
  if (dicts === null) {
    const message = `check must return a list of violations, each a dict, not ${nameOf(returned.value)} (${what})`;
    return { problem: { message, got: returned.value, line } };
  }
  const violations = dicts.map((dict) => ({
    policy: entryOf(dict, "policy"),
    area: entryOf(dict, "area"),
    severity: entryOf(dict, "severity"),
    path: entryOf(dict, "path"),
    actual: entryOf(dict, "actual"),
  }));
  return { violations };
}

/** What `effective_policies` answered to one probe, or what is wrong with the answer. */
export function readEffective(
  observations: Observations,
  probe: string,
  what: string,
): EffectiveAnswer | { problem: Problem } {
  const returned = returnedValue(observations, probe, `effective_policies on ${what}`);
  const line = lineOf(observations, "effective_policies");
  if ("problem" in returned)
    return { problem: { ...returned.problem, line: returned.problem.line ?? line } };
  const pair = itemsOf(returned.value);
  const [policies, conflicts] = (pair ?? []).map(dictsOf);
  if (pair?.length !== 2 || !policies || !conflicts) {
    const message = `effective_policies must return (policies, conflicts), two lists of dicts (${what})`;
    return { problem: { message, got: returned.value, line } };
  }
  return { policies, conflicts };
}

/** An exception as an answer that a wrong idea may lead to; null when there was none. */
export function raisedAnswer({ error }: Problem): string | null {
  return error ? tellRaised(errorKindOf(error)) : null;
}

/** A value as it is shown in a sentence. */
export function show(value: PythonValue | undefined, longest = 100): string {
  return value === undefined ? "nothing" : formatPythonValue(value, longest);
}

/** A text as it is; any other value as Python writes it. */
export function textOf(value: PythonValue | undefined): string {
  return typeof value === "string" ? value : show(value);
}

/** None is what a function without a return gives. */
export function nameOf(value: PythonValue | undefined): string {
  return value === null ? "None (is there a return?)" : show(value);
}

/** Equal as values of policies are: lists in any order, and True is not 1. */
export function sameValue(one: PythonValue | undefined, other: PythonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [left, right] = [itemsOf(one), itemsOf(other)];
  if (left !== null && right !== null) {
    return left.every((item) => holds(right, item)) && right.every((item) => holds(left, item));
  }
  return isBoolean(one) === isBoolean(other) && pythonEquals(one, other);
}

function holds(items: readonly PythonValue[], wanted: PythonValue): boolean {
  return items.some((item) => sameValue(item, wanted));
}

function isBoolean(value: PythonValue): boolean {
  return typeof value === "boolean";
}

function dictsOf(value: PythonValue): PythonDict[] | null {
  const items = itemsOf(value);
  const dicts = items?.flatMap((item) => dictOf(item) ?? []) ?? [];
  return items === null || dicts.length < items.length ? null : dicts;
}

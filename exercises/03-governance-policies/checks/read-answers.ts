import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** An answer in the form that is asked for, or what is wrong with it. */
export type Read<Answer> = { answer: Answer } | { problem: Problem };

export type EffectiveAnswer = { policies: PythonDict[]; conflicts: PythonDict[] };

/** What a probe answered, read in one of the ways below. `what` names the call. */
export function readAnswer<Answer>(
  observations: Observations,
  probe: string,
  what: string,
  read: (value: PythonValue) => Read<Answer>,
): Read<Answer> {
  const returned = returnedValue(observations, probe, what);
  return "problem" in returned ? returned : read(returned.value);
}

export function readViolations(value: PythonValue): Read<PythonDict[]> {
  const answer = dictsOf(value);
  if (answer !== null) return { answer };
  const message = `check must return a list of violations, each a dict, not ${nameOf(value)}`;
  return { problem: { message, got: value } };
}

export function readEffective(value: PythonValue): Read<EffectiveAnswer> {
  const pair = itemsOf(value);
  const [policies, conflicts] = (pair ?? []).map(dictsOf);
  if (pair?.length === 2 && policies && conflicts) return { answer: { policies, conflicts } };
  const message = "effective_policies must return (policies, conflicts), two lists of dicts";
  return { problem: { message, got: value } };
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

/** Equal as values of policies are: lists in any order, nan is nan, and True is not 1. */
export function sameValue(one: PythonValue | undefined, other: PythonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [left, right] = [itemsOf(one), itemsOf(other)];
  if (left !== null && right !== null) {
    return left.every((item) => holds(right, item)) && right.every((item) => holds(left, item));
  }
  if ([one, other].every((value) => Number.isNaN(numberOf(value)))) return true;
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

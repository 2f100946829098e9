import type { Cases } from "@/exercises/exercise";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** What one call of a section of the inputs was given, to be shown beside what came of it. */
export function givenTo(
  { inputs }: Cases,
  section: "products" | "checks" | "rules" | "property" | "runs",
  index: number,
): PythonValue {
  return listIn(inputs, section)[index] ?? null;
}

/** The policies that the rules of domains refine. */
export function basePolicies({ inputs }: Cases): PythonDict[] {
  return listIn(inputs, "base").flatMap((policy) => dictOf(policy) ?? []);
}

/** The policies that the wishes of step 2 refine, and one of the wishes. */
export function stepPolicies({ inputs }: Cases): PythonDict[] {
  return listIn(stepsIn(inputs), "policies").flatMap((policy) => dictOf(policy) ?? []);
}

export function wishGiven({ inputs }: Cases, index: number): PythonValue {
  return listIn(stepsIn(inputs), "wishes")[index] ?? null;
}

function stepsIn(inputs: PythonValue): PythonValue {
  const all = dictOf(inputs);
  return (all && entryOf(all, "steps")) ?? null;
}

export function countOf({ inputs }: Cases, section: "property"): number {
  return listIn(inputs, section).length;
}

function listIn(inputs: PythonValue, section: string): PythonValue[] {
  const all = dictOf(inputs);
  return (all && itemsOf(entryOf(all, section))) ?? [];
}

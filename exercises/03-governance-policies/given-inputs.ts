import type { Cases } from "@/exercises/exercise";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

/** What one call of a section of the inputs was given, to be shown beside what came of it. */
export function givenTo(
  { inputs }: Cases,
  section: "products" | "checks" | "rules" | "property" | "runs",
  index: number,
): PythonValue {
  return listIn(inputs, section)[index] ?? null;
}

/** The policies that the rules of domains refine. */
export function basePolicies({ inputs }: Cases): PythonValue[] {
  return listIn(inputs, "base");
}

export function countOf({ inputs }: Cases, section: "property"): number {
  return listIn(inputs, section).length;
}

function listIn(inputs: PythonValue, section: string): PythonValue[] {
  const all = dictOf(inputs);
  return (all && itemsOf(entryOf(all, section))) ?? [];
}

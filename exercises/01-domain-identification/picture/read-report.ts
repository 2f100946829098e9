import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** What a report says of crossings: how many, and by pair of domains; null when it is no report. */
export function readReport(
  value: PythonValue,
): { crossing: number | null; between: ReadonlyMap<string, number> } | null {
  const dict = dictOf(value);
  if (dict === null) return null;
  const pairs = dictOf(entryOf(dict, "between"))?.items ?? [];
  return {
    crossing: numberOf(entryOf(dict, "crossing")),
    between: new Map(pairs.flatMap(readPair)),
  };
}

/** A pair without weight says nothing. */
function readPair([key, weight]: [PythonValue, PythonValue]): [string, number][] {
  const [one, other] = itemsOf(key) ?? [];
  if (typeof one !== "string" || typeof other !== "string" || !isTruthy(weight)) return [];
  return [[sortedPair(one, other), numberOf(weight) ?? Number.NaN]];
}

export function sortedPair(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

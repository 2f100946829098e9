import type { Expected, Settled } from "@/exercises/02-data-product-design/checks/outcome";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/**
 * What is expected, as it would have come back: only the keys that are asked for, and rows in the
 * order in which they came. Nothing where it cannot be shown as a value.
 */
export function expectedValue(
  expected: Expected,
  got: PythonValue | undefined,
): Pick<Problem, "expected" | "expectedIsPart"> {
  if (expected.kind === "rows") return { expected: arrangedLike(itemsOf(got), expected.rows) };
  if (expected.kind === "receipt") {
    return { expected: pythonDict(Object.entries(expected.entries)), expectedIsPart: true };
  }
  const parts = expected.kind === "settled" ? expectedParts(expected, got) : [];
  return parts.length === 0 ? {} : { expected: pythonDict(parts), expectedIsPart: true };
}

function expectedParts({ valid, rejected, superseded }: Settled, got: PythonValue | undefined) {
  const dict = dictOf(got);
  const gotUnder = (key: string) => (dict === null ? undefined : entryOf(dict, key));
  const parts: [PythonValue, PythonValue][] = [];
  if (valid !== undefined) {
    parts.push(["valid", arrangedLike(itemsOf(gotUnder("valid")), valid)]);
  }
  // Which records are refused is not told, only by which rules. No others than the right ones are
  // there when the valid ones are right.
  const isRightSoFar = parts.every(([, rows]) => pythonEquals(rows, gotUnder("valid") ?? null));
  const refused =
    isRightSoFar && rejected ? withRules(itemsOf(gotUnder("rejected")), rejected) : null;
  if (refused !== null) parts.push(["rejected", refused]);
  if (superseded !== undefined) parts.push(["superseded", superseded]);
  return parts;
}

/** Rows whose order never counts, in the order of those that came. */
function arrangedLike(got: PythonValue[] | null, wanted: readonly PythonValue[]): PythonValue[] {
  const left = [...wanted];
  const found = (got ?? []).flatMap((row) => {
    const index = left.findIndex((other) => pythonEquals(other, row));
    return index < 0 ? [] : left.splice(index, 1);
  });
  return [...found, ...left];
}

/** The refused records with the right rules, where just one of them has others. */
function withRules(
  got: PythonValue[] | null,
  wanted: readonly (readonly string[])[],
): PythonValue[] | null {
  if (got?.length !== wanted.length) return null;
  const left = wanted.map((rules) => rules.toSorted().join());
  const wrong = got.filter((item) => {
    const index = left.indexOf(rulesOf(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const rules = wanted.find((one) => one.toSorted().join() === left[0]);
  if (wrong.length !== 1 || rules === undefined) return null;
  return got.map((item) => (item === wrong[0] ? replaceRules(item, [...rules]) : item));
}

function rulesOf(item: PythonValue): string {
  const dict = dictOf(item);
  return [...new Set((dict && itemsOf(entryOf(dict, "rules")))?.map(String))].sort().join();
}

function replaceRules(item: PythonValue, rules: PythonValue[]): PythonValue {
  const others = dictOf(item)?.items.filter(([key]) => key !== "rules") ?? [];
  return pythonDict([...others, ["rules", rules]]);
}

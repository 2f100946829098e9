import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { asNearAs, isNear, tellApart } from "@/exercises/grading/near-numbers";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonTuple,
} from "@/exercises/grading/python-value";

/** In what a report differs from the right one, in words; null when it does not. */
export function sayDifference(
  got: PythonDict,
  wanted: PythonDict,
  pairs: "in either order" | "as seen",
): string | null {
  for (const key of ["inside", "crossing"]) {
    const [found, right] = [entryOf(got, key), entryOf(wanted, key)];
    if (found === undefined || right === undefined || !pythonEquals(found, right)) {
      return `${key} is ${show(found)}, expected ${show(right)}`;
    }
  }
  return (
    cohesionDifference(entryOf(got, "cohesion"), entryOf(wanted, "cohesion")) ??
    betweenDifference(entryOf(got, "between"), entryOf(wanted, "between"), pairs) ??
    unassignedDifference(entryOf(got, "unassigned"), entryOf(wanted, "unassigned"))
  );
}

/** The right report in the form of the learner's, where more than one form is right. */
export function inFormOf(got: PythonDict, wanted: PythonDict): PythonValue {
  const items = wanted.items.map(([key, value]): [PythonValue, PythonValue] => {
    const found = entryOf(got, String(key));
    if (found === undefined) return [key, value];
    const dict = key === "between" ? dictOf(found) : null;
    return [key, dict ? pairsInFormOf(dict, value) : asNearAs(found, value)];
  });
  return pythonDict(items);
}

function pairsInFormOf({ items }: PythonDict, right: PythonValue): PythonValue {
  const written = (pair: PythonValue) =>
    items.find(([key]) => pythonEquals(sortedPair(key), pair))?.[0] ?? pair;
  const empty = items.filter(
    ([key, weight]) =>
      !isTruthy(weight) &&
      !dictOf(right)?.items.some(([pair]) => pythonEquals(pair, sortedPair(key))),
  );
  const weights = dictOf(right)?.items ?? [];
  return pythonDict(
    [...weights.map(([pair, weight]) => [written(pair), weight] as const), ...empty].map(
      ([key, weight]) => [key, weight],
    ),
  );
}

/** Two decimals are enough. What is not expected is not looked at. */
function cohesionDifference(
  found: PythonValue | undefined,
  right: PythonValue | undefined,
): string | null {
  const [got, wanted] = [numberOf(found), numberOf(right)];
  if (wanted === null) return null;
  if (got === null) return `cohesion is ${show(found)}, expected ${show(right)}`;
  if (isNear(got, wanted)) return null;
  const [shown, expected] = tellApart(got, wanted);
  return `cohesion is ${shown}, expected ${expected}`;
}

/** Keys may be pairs in either order, and pairs without weight may be listed. */
function betweenDifference(
  found: PythonValue | undefined,
  right: PythonValue | undefined,
  pairs: "in either order" | "as seen",
): string | null {
  const dict = dictOf(found ?? pythonDict([]));
  if (dict === null) return `between is ${show(found)}, expected a dict keyed by pairs of domains`;
  const sorted: PythonDict = pythonDict([]);
  for (const [key, weight] of dict.items) {
    const pair = pairs === "as seen" ? key : sortedPair(key);
    if (pair === null) return `between has the key ${show(key)}, expected a pair of domain names`;
    if (!isTruthy(weight)) continue;
    if (sorted.items.some(([other]) => pythonEquals(other, pair))) {
      return `between lists ${show(pair)} in both orders; use tuple(sorted(pair)) as the key`;
    }
    sorted.items.push([pair, weight]);
  }
  if (pythonEquals(sorted, right ?? null)) return null;
  return `between is ${show(found)}, expected ${show(right)}`;
}

function sortedPair(key: PythonValue): PythonValue | null {
  const items = itemsOf(key);
  const [one, other] = items ?? [];
  if (items?.length !== 2 || typeof one !== "string" || typeof other !== "string") return null;
  return one < other ? pythonTuple(one, other) : pythonTuple(other, one);
}

function unassignedDifference(
  found: PythonValue | undefined,
  right: PythonValue | undefined,
): string | null {
  const wanted = itemsOf(right);
  if (wanted === null) return null;
  const items = found === undefined ? [] : itemsOf(found);
  // A set has no order to be wrong in: the harness sends it sorted.
  if (items !== null && pythonEquals(items, wanted)) return null;
  const sameNames = items?.length === wanted.length && wanted.every((name) => items.includes(name));
  const reason = sameNames ? " (the names are right: sort them)" : "";
  return `unassigned is ${show(found)}, expected ${show(right)}${reason}`;
}

function show(value: PythonValue | undefined): string {
  return value === undefined ? "missing" : formatPythonValue(value, 160);
}

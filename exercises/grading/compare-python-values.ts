import { alignSequences } from "@/exercises/grading/align-sequences";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  typeNameOf,
} from "@/exercises/grading/python-value";

/** What came back, held against what was expected: the same, or where they part. */
export type Comparison =
  | { mark: "same"; value: PythonValue }
  /** Expected, and not there. */
  | { mark: "missing"; expected: PythonValue }
  /** There, and not expected. */
  | { mark: "extra"; got: PythonValue }
  /** There, and nobody asked for it: neither right nor wrong. */
  | { mark: "unasked"; got: PythonValue }
  | { mark: "different"; got: PythonValue; expected: PythonValue }
  /** One of them was cut before it travelled: whether they are equal cannot be said. */
  | { mark: "unknown"; got: PythonValue; expected: PythonValue }
  /** Two containers of one kind that differ in some of their entries. */
  | { mark: "within"; container: Container; entries: ComparedEntry[] };

export type Container = "list" | "tuple" | "set" | "frozenset" | "dict";

type ComparedEntry = {
  /** The key or position by which Python asks for it; a set's members have none. */
  at: PythonValue | undefined;
  comparison: Comparison;
};

/**
 * Compares as Python's == does: it marks something exactly where `pythonEquals` says no. With
 * `isPart`, the expected dict, or the dicts in an expected list, say only some of the keys, and the
 * others may be there or not.
 */
export function comparePythonValues(
  got: PythonValue,
  expected: PythonValue,
  isPart = false,
): Comparison {
  if (isCut(got) || isCut(expected)) {
    const mark = typeNameOf(got) === typeNameOf(expected) ? "unknown" : "different";
    return { mark, got, expected };
  }
  const container = containerOf(expected);
  if (container === null || !isOneKind(container, containerOf(got))) {
    if (pythonEquals(got, expected)) return { mark: "same", value: expected };
    return { mark: "different", got, expected };
  }
  const entries = compareEntries(container, got, expected, isPart);
  return entries.every(({ comparison }) => comparison.mark === "same")
    ? { mark: "same", value: expected }
    : { mark: "within", container, entries };
}

function compareEntries(
  container: Container,
  got: PythonValue,
  expected: PythonValue,
  isPart: boolean,
): ComparedEntry[] {
  if (container === "dict") {
    return compareDicts(dictOf(got)?.items ?? [], dictOf(expected)?.items ?? [], isPart);
  }
  const [gotItems, expectedItems] = [itemsOf(got) ?? [], itemsOf(expected) ?? []];
  const isSet = container === "set" || container === "frozenset";
  return isSet
    ? compareSets(gotItems, expectedItems)
    : compareSequences(gotItems, expectedItems, isPart);
}

function compareSequences(
  got: readonly PythonValue[],
  expected: readonly PythonValue[],
  isPart: boolean,
): ComparedEntry[] {
  const isEqual = (one: number, other: number) =>
    isPart
      ? isAsAsked(comparePythonValues(itemAt(got, one), itemAt(expected, other), true))
      : pythonEquals(itemAt(got, one), itemAt(expected, other));
  const pairs = alignSequences(got.length, expected.length, isEqual);
  return pairs.map(([one, other]): ComparedEntry => {
    if (one === null) {
      return { at: other, comparison: { mark: "missing", expected: itemAt(expected, other) } };
    }
    const item = itemAt(got, one);
    if (other === null) return { at: one, comparison: { mark: "extra", got: item } };
    return { at: one, comparison: comparePythonValues(item, itemAt(expected, other), isPart) };
  });
}

/** Whether there is nothing to mark. */
function isAsAsked(comparison: Comparison): boolean {
  if (comparison.mark !== "within") return comparison.mark === "same";
  return comparison.entries.every(
    ({ comparison: { mark } }) => mark === "same" || mark === "unasked",
  );
}

/** An item that is known to be there. */
function itemAt(items: readonly PythonValue[], index: number): PythonValue {
  return items[index] ?? null;
}

function compareSets(
  got: readonly PythonValue[],
  expected: readonly PythonValue[],
): ComparedEntry[] {
  const [inGot, inExpected] = [finder(got), finder(expected)];
  return [
    ...expected.map((value): ComparedEntry => {
      const isThere = inGot(value) !== undefined;
      const comparison: Comparison = isThere
        ? { mark: "same", value }
        : { mark: "missing", expected: value };
      return { at: undefined, comparison };
    }),
    ...got
      .filter((value) => inExpected(value) === undefined)
      .map(
        (value): ComparedEntry => ({ at: undefined, comparison: { mark: "extra", got: value } }),
      ),
  ];
}

type DictItems = PythonDict["items"];

function compareDicts(got: DictItems, expected: DictItems, isPart: boolean): ComparedEntry[] {
  const inGot = finder(got.map(([key]) => key));
  const inExpected = finder(expected.map(([key]) => key));
  return [
    ...expected.map(([key, value]): ComparedEntry => {
      const index = inGot(key);
      const found = index === undefined ? undefined : got[index];
      const comparison: Comparison =
        found === undefined
          ? { mark: "missing", expected: value }
          : comparePythonValues(found[1], value);
      return { at: key, comparison };
    }),
    ...got
      .filter(([key]) => inExpected(key) === undefined)
      .map(
        ([key, value]): ComparedEntry => ({
          at: key,
          comparison: { mark: isPart ? "unasked" : "extra", got: value },
        }),
      ),
  ];
}

/** Finds the position of an equal value without looking at all of them each time. */
function finder(values: readonly PythonValue[]): (value: PythonValue) => number | undefined {
  const buckets = new Map<string, number[]>();
  for (const [index, value] of values.entries()) {
    const bucket = bucketOf(value);
    const others = buckets.get(bucket);
    if (others) others.push(index);
    else buckets.set(bucket, [index]);
  }
  return (value) =>
    buckets.get(bucketOf(value))?.find((index) => pythonEquals(itemAt(values, index), value));
}

/** Equal values are in one bucket; what is in one bucket need not be equal. */
function bucketOf(value: PythonValue): string {
  if (typeof value === "string") return `text ${value}`;
  const number = numberOf(value);
  return number === null ? "other" : `number ${number + 0}`;
}

function containerOf(value: PythonValue): Container | null {
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return null;
  return "items" in value ? value.$ : null;
}

/** A set may equal a frozenset; a list never equals a tuple. */
function isOneKind(one: Container, other: Container | null): boolean {
  const kind = (container: Container | null) => (container === "frozenset" ? "set" : container);
  return kind(one) === kind(other);
}

function isCut(value: PythonValue): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "$" in value &&
    (value.$ === "cut" || value.$ === "cycle")
  );
}

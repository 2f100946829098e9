import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { comparePythonValues } from "@/exercises/grading/compare-python-values";
import { listDifferences, sayDifference } from "@/exercises/grading/list-differences";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  itemsOf,
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

const differences = (got: PythonValue, expected: PythonValue) =>
  listDifferences(comparePythonValues(got, expected));

const set = (...items: PythonValue[]): PythonValue => ({ $: "set", items });
const frozen = (...items: PythonValue[]): PythonValue => ({ $: "frozenset", items });
const dict = (entries: Record<string, PythonValue>) => pythonDict(Object.entries(entries));
const cutList: PythonValue = { $: "cut", type: "list", size: 9_999 };

const table: [string, PythonValue, PythonValue, string[]][] = [
  ["Equal numbers of two kinds", 3, pythonFloat(3), []],
  ["A wrong number", 15, 10, ["got 15, expected 10"]],
  [
    "nan, which equals nothing",
    pythonFloat(Number.NaN),
    pythonFloat(Number.NaN),
    ["got float('nan'), expected float('nan')"],
  ],
  ["A list for a tuple", [1], pythonTuple(1), ["got [1], expected (1,)"]],
  ["None for a dict", null, dict({ a: 1 }), ["got None, expected {'a': 1}"]],
  [
    "An entry of a dict",
    dict({ inside: 15, out: 2 }),
    dict({ out: 2, inside: 10 }),
    ["at ['inside']: got 15, expected 10"],
  ],
  [
    "A missing and an extra key",
    dict({ a: 1, c: 3 }),
    dict({ a: 1, b: 2 }),
    ["missing at ['b']: 2", "extra at ['c']: 3"],
  ],
  [
    "A key that is a tuple, deep inside",
    dict({ between: pythonDict([[pythonTuple("a", "b"), 1]]) }),
    dict({ between: pythonDict([[pythonTuple("a", "b"), 2]]) }),
    ["at ['between'][('a', 'b')]: got 1, expected 2"],
  ],
  ["An item left out in the middle", [1, 2, 4, 5], [1, 2, 3, 4, 5], ["missing at [2]: 3"]],
  ["An item too many at the start", [0, 1, 2], [1, 2], ["extra at [0]: 0"]],
  ["A changed item that equals its neighbour", [2, 2], [1, 2], ["at [0]: got 2, expected 1"]],
  [
    "One put in and one changed, far apart",
    [0, 1, 2, 3, 9, 5],
    [1, 2, 3, 4, 5],
    ["extra at [0]: 0", "at [4]: got 9, expected 4"],
  ],
  [
    "A changed field of a dict in a list",
    [dict({ name: "x", n: 1 }), dict({ name: "y", n: 2 })],
    [dict({ name: "x", n: 1 }), dict({ name: "y", n: 3 })],
    ["at [1]['n']: got 2, expected 3"],
  ],
  ["Members of a set", set("a", "c"), frozen("b", "a"), ["missing: 'b'", "extra: 'c'"]],
  [
    "Members of a set in a dict",
    dict({ s: set(1) }),
    dict({ s: set(2) }),
    ["missing at ['s']: 2", "extra at ['s']: 1"],
  ],
  ["What was cut away", dict({ a: cutList }), dict({ a: [1] }), ["at ['a']: too large to compare"]],
  [
    "What was cut away and is of another kind",
    cutList,
    3,
    ["got <list of size 9999, too large to show>, expected 3"],
  ],
  [
    "A whole number that a float cannot hold",
    { $: "int", digits: "9007199254740993" },
    pythonFloat(2 ** 53),
    ["got 9007199254740993, expected 9007199254740992.0"],
  ],
];

test.each(table)("%s", (_title, got, expected, said) => {
  expect(differences(got, expected).map(sayDifference)).toEqual(said);
});

test("Something is marked exactly where Python says that two values are not equal", () => {
  fc.assert(
    fc.property(anyPythonValue, anyPythonValue, (one, other) => {
      expect(differences(one, other).length === 0).toBe(pythonEquals(one, other));
      expect(differences(one, one).length === 0).toBe(pythonEquals(one, one));
    }),
  );
});

/** A value that any-python-value.fixture.ts never makes. */
const stranger: PythonValue = { $: "object", type: "Stranger", repr: "<Stranger>" };

/** A value beside a copy in which one place was changed, and the path to that place. */
function changeOnePlace(value: PythonValue, choices: number[]): [PythonValue, string] {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof value !== "object" || value === null) return [stranger, ""];
  if ("$" in value && value.$ === "dict" && value.items.length > 0) {
    const index = choice % value.items.length;
    const [key, item] = value.items[index] ?? [null, null];
    const [changed, path] = changeOnePlace(item, rest);
    const items = value.items.with(index, [key, changed]);
    return [pythonDict(items), stepPath(key) + path];
  }
  const items = itemsOf(value);
  const isOrdered = Array.isArray(value) || ("$" in value && value.$ === "tuple");
  if (!isOrdered || items === null || items.length === 0) return [stranger, ""];
  const index = choice % items.length;
  const [changed, path] = changeOnePlace(items[index] ?? null, rest);
  const all = items.with(index, changed);
  return [Array.isArray(value) ? all : pythonTuple(...all), stepPath(index) + path];
}

const stepPath = (step: PythonValue) =>
  differences(pythonDict([[step, 1]]), pythonDict([[step, 2]]))[0]?.path ?? "";

test("One changed place is the one difference, with its path", () => {
  const equalToItself = anyPythonValue.filter((value) => pythonEquals(value, value));
  fc.assert(
    fc.property(equalToItself, fc.array(fc.nat(20), { maxLength: 4 }), (expected, choices) => {
      const [got, path] = changeOnePlace(expected, choices);
      expect(differences(got, expected)).toMatchObject([{ mark: "different", path }]);
    }),
  );
});

test("One item put in or left out is one difference", () => {
  const items = fc.array(fc.oneof(fc.nat(3), fc.array(fc.nat(2), { maxLength: 2 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(items, fc.nat(12), (list, at) => {
      const longer: PythonValue[] = [...list.slice(0, at), stranger, ...list.slice(at)];
      const index = Math.min(at, list.length);
      expect(differences(longer, list)).toMatchObject([{ mark: "extra", path: `[${index}]` }]);
      expect(differences(list, longer)).toMatchObject([{ mark: "missing", path: `[${index}]` }]);
    }),
  );
});

test("Long lists are compared too, by position", () => {
  const expected = Array.from({ length: 3_000 }, (_, index) => index);
  const got = expected.map((item) => (item % 2 === 0 ? item : -item));
  expect(differences(got, expected)).toHaveLength(1_500);
});

test("Large sets and dicts are compared without comparing all with all", () => {
  const items = Array.from({ length: 9_000 }, (_, index) => index);
  expect(differences(set(...items, -1), set(...items, -2))).toHaveLength(2);
  const entries = (extra: string) =>
    pythonDict([
      ...items.map((item): [PythonValue, PythonValue] => [`k${item}`, item]),
      [extra, 0],
    ]);
  expect(differences(entries("x"), entries("y"))).toHaveLength(2);
});

test("Keys that nobody asked for are neither right nor wrong", () => {
  const got = [
    pythonDict([
      ["id", "a"],
      ["pii", true],
    ]),
  ];
  const expected = [pythonDict([["id", "b"]])];
  const marks = (isPart: boolean) =>
    listDifferences(comparePythonValues(got, expected, isPart)).map(sayDifference);
  expect(marks(true)).toEqual(["at [0]['id']: got 'a', expected 'b'"]);
  expect(marks(false)).toEqual([
    "at [0]['id']: got 'a', expected 'b'",
    "extra at [0]['pii']: True",
  ]);
  expect(listDifferences(comparePythonValues(got, [pythonDict([["id", "a"]])], true))).toEqual([]);
});

import { expect, test } from "vitest";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import {
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

const nan = pythonFloat(Number.NaN);
const big: PythonValue = { $: "int", digits: "9007199254740993" };

const equal: [string, PythonValue, PythonValue, boolean][] = [
  ["3 == 3.0", 3, pythonFloat(3), true],
  ["1 == True", 1, true, true],
  ["0.5 == 0.5", pythonFloat(0.5), pythonFloat(0.5), true],
  ["nan == nan", nan, nan, false],
  ["2**53+1 == 2.0**53", big, pythonFloat(2 ** 53), false],
  ["None == 0", null, 0, false],
  ["'1' == 1", "1", 1, false],
  ["[1] == (1,)", [1], pythonTuple(1), false],
  [
    "{1, 2} == frozenset({2, 1})",
    { $: "set", items: [1, 2] },
    { $: "frozenset", items: [2, 1] },
    true,
  ],
  [
    "dicts in another order",
    pythonDict([
      ["a", 1],
      ["b", 2],
    ]),
    pythonDict([
      ["b", 2],
      ["a", 1],
    ]),
    true,
  ],
  ["dicts with other keys", pythonDict([["a", 1]]), pythonDict([["b", 1]]), false],
  [
    "one moment, two offsets",
    { $: "datetime", iso: "2025-03-03T13:10:00+02:00" },
    { $: "datetime", iso: "2025-03-03T11:10:00+00:00" },
    true,
  ],
  [
    "with and without offset",
    { $: "datetime", iso: "2025-03-03T13:10:00" },
    { $: "datetime", iso: "2025-03-03T13:10:00+00:00" },
    false,
  ],
  [
    "what was cut away",
    { $: "cut", type: "list", size: 9 },
    { $: "cut", type: "list", size: 9 },
    false,
  ],
];

test.each(equal)("%s is as in Python", (_, a, b, expected) => {
  expect([pythonEquals(a, b), pythonEquals(b, a)]).toEqual([expected, expected]);
});

test("Empty things and zeros are false, everything else is true", () => {
  const empty: PythonValue[] = [
    null,
    false,
    0,
    pythonFloat(-0),
    "",
    [],
    pythonTuple(),
    pythonDict([]),
  ];
  const full: PythonValue[] = [
    true,
    -1,
    nan,
    big,
    " ",
    [null],
    pythonTuple(0),
    pythonDict([["", 0]]),
  ];
  expect(empty.filter(isTruthy)).toEqual([]);
  expect(full.filter((value) => !isTruthy(value))).toEqual([]);
});

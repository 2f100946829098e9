import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { comparePythonValues } from "@/exercises/grading/compare-python-values";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  isOneRow,
  layOutComparison,
  layOutValue,
  type ValueRow,
} from "@/exercises/grading/lay-out-value";
import { listDifferences } from "@/exercises/grading/list-differences";
import { markInLine } from "@/exercises/grading/mark-in-line";
import { type PythonValue, pythonDict, pythonTuple } from "@/exercises/grading/python-value";

const signs = { missing: "-", extra: "+", different: "!", unknown: "?" } as const;

/** One row as text: its sign, its indentation, its text, and what was expected instead. */
const notation = ({ depth, text, mark, expected }: ValueRow) =>
  `${mark ? signs[mark] : " "}${"  ".repeat(depth)}${text}${expected ? ` => ${expected}` : ""}`;

const dict = (entries: Record<string, PythonValue>) => pythonDict(Object.entries(entries));
const rows = (got: PythonValue, expected: PythonValue) =>
  layOutComparison(comparePythonValues(got, expected)).map(notation);

test("What differs is marked on its own row, between the rows that hold it", () => {
  const expected = dict({
    inside: 10,
    between: pythonDict([[pythonTuple("a", "b"), 3]]),
    left: [],
  });
  const got = dict({ inside: 15, between: pythonDict([]), left: [], more: null });
  expect(rows(got, expected)).toEqual([
    " {",
    "!  'inside': 15, => 10",
    "   'between': {",
    "-    ('a', 'b'): 3,",
    "   },",
    "   'left': [],",
    "+  'more': None,",
    " }",
  ]);
});

test("A value that fits stays on one row, a longer one is written over several", () => {
  expect(layOutValue(dict({ a: [1, 2] })).map(notation)).toEqual([" {'a': [1, 2]}"]);
  const name = "x".repeat(40);
  expect(layOutValue(dict({ [name]: [name] })).map(notation)).toEqual([
    " {",
    `   '${name}': [`,
    `     '${name}',`,
    "   ],",
    " }",
  ]);
});

test("Long texts are cut where they begin to differ", () => {
  const same = "same ".repeat(400);
  const [row] = layOutComparison(comparePythonValues(`${same}this`, `${same}that`));
  expect(row?.text).toMatch(/^….{28}this'$/u);
  expect(row?.expected).toMatch(/^….{28}that'$/u);
});

test("No row is longer than its value is cut to", () => {
  const huge = "y".repeat(100_000);
  for (const row of layOutComparison(comparePythonValues([huge], [huge, huge, 3]))) {
    expect(row.text.length).toBeLessThan(500);
  }
});

test("Every difference has a row, and no other row is marked", () => {
  fc.assert(
    fc.property(anyPythonValue, anyPythonValue, (got, expected) => {
      const comparison = comparePythonValues(got, expected);
      const marked = layOutComparison(comparison).filter(({ mark }) => mark !== null);
      expect(marked.map(({ mark, path }) => ({ mark, path }))).toEqual(
        listDifferences(comparison).map(({ mark, path }) => ({ mark, path })),
      );
    }),
  );
});

test("On one line, what was expected reads as Python writes it", () => {
  fc.assert(
    fc.property(anyPythonValue.filter(isOneRow), anyPythonValue.filter(isOneRow), (got, wanted) => {
      const segments = markInLine(comparePythonValues(got, wanted), "expected");
      const text = segments.map((segment) => segment.text).join("");
      expect(text).toBe(formatPythonValue(wanted));
    }),
  );
});

test("On one line, only what differs is marked", () => {
  const marked = (side: "got" | "expected") =>
    markInLine(comparePythonValues(["a", "c", "d"], ["a", "b", "c", "d"]), side)
      .map(({ text, isMarked }) => (isMarked ? `<${text}>` : text))
      .join("");
  expect(marked("expected")).toBe("['a', <'b'>, 'c', 'd']");
  expect(marked("got")).toBe("['a', 'c', 'd']");
});

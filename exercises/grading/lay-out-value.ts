import type { Comparison, Container } from "@/exercises/grading/compare-python-values";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { step } from "@/exercises/grading/list-differences";
import { type PythonValue, typeNameOf } from "@/exercises/grading/python-value";

/** One line of a value that is written over several, as Python would read it. */
export type ValueRow = {
  depth: number;
  text: string;
  /** What the text parts from; `null` where nothing is wrong with it. */
  mark: "missing" | "extra" | "different" | "unknown" | null;
  /** How Python asks for it: ['inside'][3]. */
  path: string;
  /** What should stand there instead of the text. */
  expected?: string;
  /** A bracket around differing entries: it stays in sight when equal rows are folded. */
  isFrame?: boolean;
};

/** What Python writes around the entries. */
export const brackets: Readonly<Record<Container, readonly [open: string, close: string]>> = {
  list: ["[", "]"],
  tuple: ["(", ")"],
  set: ["{", "}"],
  frozenset: ["frozenset({", "})"],
  dict: ["{", "}"],
};

/** Characters of a row, indentation included; a value that needs no more stays on one line. */
const width = 60;
const indentation = 2;
/** A single value is cut after so many characters. */
const longestText = 400;

/** A value over as many rows as it needs, each of `most` characters where it can be broken. */
export function layOutValue(value: PythonValue, most = width): ValueRow[] {
  return layOutSame(value, "", "", 0, "", most);
}

/** What came back, row by row, with what parts from what was expected. */
export function layOutComparison(comparison: Comparison): ValueRow[] {
  return layOut(comparison, "", "", 0, "");
}

/** Whether a value needs one row only. */
export function isOneRow(value: PythonValue): boolean {
  return formatPythonValue(value, width + 1).length <= width;
}

function layOut(
  comparison: Comparison,
  before: string,
  after: string,
  depth: number,
  path: string,
): ValueRow[] {
  const text = (value: PythonValue) => before + formatPythonValue(value, longestText) + after;
  switch (comparison.mark) {
    case "same":
      return layOutSame(comparison.value, before, after, depth, path);
    case "unasked":
      return layOutSame(comparison.got, before, after, depth, path);
    case "missing":
      return [{ depth, text: text(comparison.expected), mark: "missing", path }];
    case "extra":
      return [{ depth, text: text(comparison.got), mark: "extra", path }];
    case "unknown":
      return [{ depth, text: text(comparison.got), mark: "unknown", path }];
    case "different": {
      const [got, expected] = partingTexts(comparison.got, comparison.expected);
      return [{ depth, text: before + got + after, mark: "different", path, expected }];
    }
    case "within": {
      const [open, close] = brackets[comparison.container];
      const isDict = comparison.container === "dict";
      return [
        { depth, text: before + open, mark: null, path, isFrame: true },
        ...comparison.entries.flatMap((entry) =>
          layOut(
            entry.comparison,
            isDict && entry.at !== undefined ? `${formatPythonValue(entry.at, longestText)}: ` : "",
            ",",
            depth + 1,
            path + step(entry),
          ),
        ),
        { depth, text: close + after, mark: null, path, isFrame: true },
      ];
    }
  }
}

/** A value that is as it should be, or that is only shown. */
function layOutSame(
  value: PythonValue,
  before: string,
  after: string,
  depth: number,
  path: string,
  most = width,
): ValueRow[] {
  const row = { depth, mark: null, path } as const;
  const whole = formatPythonValue(value, longestText);
  const container = isContainer(typeNameOf(value));
  const parts = entriesOf(value);
  const fits = depth * indentation + before.length + whole.length + after.length <= most;
  if (fits || !container || parts.length === 0) return [{ ...row, text: before + whole + after }];
  const [open, close] = brackets[container];
  return [
    { ...row, text: before + open },
    ...parts.flatMap(([key, item]) =>
      layOutSame(
        item,
        container === "dict" ? `${formatPythonValue(key, longestText)}: ` : "",
        ",",
        depth + 1,
        path + step({ at: container.endsWith("set") ? undefined : key }),
        most,
      ),
    ),
    { ...row, text: close + after },
  ];
}

function isContainer(name: string): Container | null {
  return name in brackets ? (name as Container) : null;
}

function entriesOf(value: PythonValue): [PythonValue, PythonValue][] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return [...value.entries()];
  if (!("items" in value)) return [];
  return value.$ === "dict" ? value.items : [...value.items.entries()];
}

/** Characters before the first differing one that stay in sight where long texts are cut. */
const lead = 30;

/** Two values as text; of long ones the stretch in which they begin to differ. */
function partingTexts(got: PythonValue, expected: PythonValue): [string, string] {
  const whole: [string, string] = [formatPythonValue(got, 1e5), formatPythonValue(expected, 1e5)];
  let same = 0;
  while (same < whole[0].length && whole[0][same] === whole[1][same]) same += 1;
  const from = same > longestText / 2 ? same - lead : 0;
  const cut = (text: string) => {
    const end = from + longestText;
    return `${from > 0 ? "…" : ""}${text.slice(from, end)}${text.length > end ? "…" : ""}`;
  };
  return [cut(whole[0]), cut(whole[1])];
}

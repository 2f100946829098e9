import type { Comparison } from "@/exercises/grading/compare-python-values";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { PythonValue } from "@/exercises/grading/python-value";

/** One place where two values part; the path is as Python asks for it, "" for the whole. */
export type Difference = { path: string } & Exclude<
  Comparison,
  { mark: "same" } | { mark: "unasked" } | { mark: "within" }
>;

/** A longer value is cut in a sentence. */
const longestSaid = 120;

export function listDifferences(comparison: Comparison, path = ""): Difference[] {
  if (comparison.mark === "same" || comparison.mark === "unasked") return [];
  if (comparison.mark !== "within") return [{ ...comparison, path }];
  return comparison.entries.flatMap((entry) =>
    listDifferences(entry.comparison, path + step(entry)),
  );
}

/** The way from a container to one of its entries: ['inside'] or [3]; a set's members have none. */
export function step({ at }: { at: PythonValue | undefined }): string {
  return at === undefined ? "" : `[${formatPythonValue(at, longestSaid)}]`;
}

/** A difference in words: "at ['inside']: got 15, expected 10". */
export function sayDifference(difference: Difference): string {
  const show = (value: PythonValue) => formatPythonValue(value, longestSaid);
  const at = difference.path === "" ? "" : `at ${difference.path}`;
  switch (difference.mark) {
    case "missing":
      return `${joined("missing", at)}: ${show(difference.expected)}`;
    case "extra":
      return `${joined("extra", at)}: ${show(difference.got)}`;
    case "different":
      return `${at && `${at}: `}got ${show(difference.got)}, expected ${show(difference.expected)}`;
    case "unknown":
      return `${at && `${at}: `}too large to compare`;
  }
}

function joined(...words: string[]): string {
  return words.filter((word) => word !== "").join(" ");
}

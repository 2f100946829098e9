import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { dictOf, numberOf, type PythonValue, typeNameOf } from "@/exercises/grading/python-value";

/** A value in a message: short, as Python writes it. */
export function show(value: PythonValue | undefined): string {
  return value === undefined ? "missing" : formatPythonValue(value, 120);
}

/** What a function returned, in place of what it should have. */
export function insteadOf(wanted: string, value: PythonValue): string {
  if (value === null) return `expected ${wanted}, got None (is there a return?)`;
  // What is too large to be looked at names its own type.
  const isCut = typeof value === "object" && "$" in value && value.$ === "cut";
  return `expected ${wanted}, got ${isCut ? "" : `${typeNameOf(value)} `}${show(value)}`;
}

/** Figures by name, or the entry that is none; null when it is no dict at all. */
export function readFigures(
  value: PythonValue | undefined,
): { figures: Map<string, number> } | { wrong: string } | null {
  const dict = dictOf(value);
  if (dict === null) return null;
  const figures = new Map<string, number>();
  for (const [name, figure] of dict.items) {
    const number = numberOf(figure);
    if (typeof name !== "string") return { wrong: `the key ${show(name)} is no name` };
    if (number === null || !Number.isFinite(number)) {
      return { wrong: `${name} is ${show(figure)}, which is no number of weeks` };
    }
    figures.set(name, number);
  }
  return { figures };
}

/** Weeks as a message shows them. */
export function inWeeks(figure: number): string {
  return figure.toFixed(2);
}

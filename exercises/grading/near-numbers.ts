import { pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, numberOf, type PythonValue, pythonDict } from "@/exercises/grading/python-value";

/** What rounding to two decimals may change, and a little for rounding errors. */
export const twoDecimals = 0.005 + 1e-9;

/** Whether a figure is the expected one, or that one rounded to two decimals. nan is near nothing. */
export function isNear(got: number, expected: number, tolerance = twoDecimals): boolean {
  return got === expected || Math.abs(got - expected) <= tolerance;
}

const mostDecimals = 17;

/**
 * Two different figures as a message shows them: with two decimals, or with as many as it takes to
 * see that they differ.
 */
export function tellApart(got: number, expected: number): [got: string, expected: string] {
  for (let decimals = 2; decimals < mostDecimals; decimals += 1) {
    const [one, other] = [got.toFixed(decimals), expected.toFixed(decimals)];
    if (one !== other) return [trimmed(one), trimmed(other)];
  }
  return [String(got), String(expected)];
}

/** Without zeros at the end that say nothing: "7.00" is "7". */
function trimmed(figure: string): string {
  return figure.includes(".") ? figure.replace(/\.?0+$/, "") : figure;
}

/** What was expected, with the figures that came back in place of those that they are near enough to. */
export function asNearAs(got: PythonValue, expected: PythonValue, tolerance?: number): PythonValue {
  const [one, other] = [numberOf(got), numberOf(expected)];
  if (one !== null && other !== null) return isNear(one, other, tolerance) ? got : expected;
  const [found, wanted] = [dictOf(got), dictOf(expected)];
  if (found === null || wanted === null) return expected;
  return pythonDict(
    wanted.items.map(([key, value]) => {
      const entry = found.items.find(([name]) => pythonEquals(name, key));
      return [key, entry ? asNearAs(entry[1], value, tolerance) : value];
    }),
  );
}

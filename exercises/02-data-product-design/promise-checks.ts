import { dictsIn } from "@/exercises/02-data-product-design/contract";
import { onContract } from "@/exercises/02-data-product-design/contract-checks";
import { textOf } from "@/exercises/02-data-product-design/order";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  entryOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const [DAY, YEAR] = [24, 24 * 365];
/** Seven years have 2555 days in the lesson, and 2556 or 2557 in a calendar. */
const RETENTION = { least: 2555 * DAY, most: 2557 * DAY + 1 };

const hoursByUnit: readonly [units: string, hours: number][] = [
  ["s sec seconds", 1 / 3600],
  ["m min minute minutes", 1 / 60],
  ["h hour hours", 1],
  ["d day days", DAY],
  ["y yr year years", YEAR],
];
/** ODCS's short names of drivers, in use since v2. */
const shortNames = new Map([
  ["ly", "latency"],
  ["av", "availability"],
  ["re", "retention"],
]);

export const contractPromises = onContract(({ dict }) => {
  const promises = new Map<string, PythonDict>();
  for (const promise of dictsIn(dict, "slaProperties")) {
    const name = textOf(entryOf(promise, "property"))?.toLowerCase() ?? "";
    promises.set(shortNames.get(name) ?? name, promise);
  }
  const [availability, latency, retention] = ["availability", "latency", "retention"].map((name) =>
    promises.get(name),
  );
  const missing = (name: string) => ({ message: `slaProperties lacks ${name}`, got: dict });
  if (availability === undefined) return missing("availability");
  if (latency === undefined) return missing("latency");
  if (retention === undefined) return missing("retention");
  const percent = amountOf(availability);
  if (![99.9, 0.999].some((right) => Math.abs((percent ?? 0) - right) < 1e-9)) {
    return {
      message: `availability is 99.9 percent, not ${shown(availability)}`,
      got: availability,
    };
  }
  return (
    durationProblem(latency, "latency is one hour", (h) => Math.abs(h - 1) < 1e-9) ??
    durationProblem(
      retention,
      "retention is seven years, 2555 days",
      (hours) => hours > RETENTION.least - 1e-6 && hours <= RETENTION.most,
    )
  );
});

function durationProblem(
  promise: PythonDict,
  rule: string,
  isKept: (hours: number) => boolean,
): Problem | null {
  const unit = textOf(entryOf(promise, "unit"))?.toLowerCase() ?? "";
  const hours = hoursByUnit.find(([units]) => units.split(" ").includes(unit))?.[1];
  if (hours === undefined) {
    const message = `${rule}, and a number without a unit of time is no promise: "unit" is ${formatPythonValue(entryOf(promise, "unit") ?? null, 40)}`;
    return { message, got: promise, misconception: unit === "" ? "number-says-it-all" : undefined };
  }
  const value = amountOf(promise);
  if (value !== null && isKept(value * hours)) return null;
  return { message: `${rule}, not ${shown(promise)}`, got: promise };
}

/** A number, or a text that Python's float() reads as one. */
function amountOf(promise: PythonDict): number | null {
  const value = entryOf(promise, "value");
  const text = textOf(value)?.trim();
  return text ? Number(text) : numberOf(value);
}

function shown(promise: PythonDict): string {
  const parts: (PythonValue | undefined)[] = [entryOf(promise, "value"), entryOf(promise, "unit")];
  return parts.map((part) => textOf(part) ?? formatPythonValue(part ?? null, 40)).join(" ");
}

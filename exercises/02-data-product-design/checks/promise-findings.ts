import { textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { type Contract, dictsIn } from "@/exercises/02-data-product-design/checks/contract";
import { finding, type Lines } from "@/exercises/02-data-product-design/checks/on-contract";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { entryOf, numberOf, type PythonDict } from "@/exercises/grading/python-value";

const [DAY, YEAR] = [24, 24 * 365];

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
const percents = ["percent", "%", "pct", "percentage"];
/** What a share of 1 may be called; it needs no unit. */
const shares = ["", "1", "ratio", "share", "fraction"];

type Promised = "availability" | "latency" | "retention";
type Rule = { words: string; least: number; most: number };

const durations: Readonly<Record<"latency" | "retention", Rule>> = {
  latency: { words: "latency is one hour", least: 1, most: 1 },
  // Seven years have 2555 days in the lesson, and 2556 or 2557 in a calendar.
  retention: { words: "retention is seven years, 2555 days", least: 2555 * DAY, most: 2557 * DAY },
};

/** What of these promises is missing, or other than the lesson's. */
export function promiseFindings(
  { dict }: Contract,
  { sla: line }: Lines,
  promised: readonly Promised[],
): Finding[] {
  const promises = new Map<string, PythonDict>();
  for (const promise of dictsIn(dict, "slaProperties")) {
    const name = textOf(entryOf(promise, "property"))?.toLowerCase() ?? "";
    promises.set(shortNames.get(name) ?? name, promise);
  }
  return promised.flatMap((name) => {
    const promise = promises.get(name);
    if (promise === undefined) {
      const message = `${line ? "SLA has no line" : "slaProperties has no entry"} with "property": "${name}"`;
      return [finding(message, entryOf(dict, "slaProperties"), { line })];
    }
    const found = name === "availability" ? ofShare(promise) : ofTime(promise, durations[name]);
    return found === null ? [] : [finding(found.message, promise, { line, ideas: found.ideas })];
  });
}

type Found = { message: string; ideas?: readonly string[] } | null;

function ofShare(promise: PythonDict): Found {
  const [value, unit] = [amountOf(promise), unitOf(promise)];
  const is = (right: number) => Math.abs((value ?? 0) - right) < 1e-9;
  if ((is(99.9) && percents.includes(unit)) || (is(0.999) && shares.includes(unit))) return null;
  const isBare = is(99.9) && unit === "";
  return isBare
    ? { message: "availability is 99.9 of what? Say its unit, percent", ideas: [bareNumber] }
    : { message: `availability is 99.9 percent, ${notThat(promise)}` };
}

function ofTime(promise: PythonDict, { words, least, most }: Rule): Found {
  const [value, unit] = [amountOf(promise), unitOf(promise)];
  const hours = hoursByUnit.find(([units]) => units.split(" ").includes(unit))?.[1];
  if (hours !== undefined) {
    const isKept = value !== null && value * hours > least - 1e-6 && value * hours < most + 1e-6;
    return isKept ? null : { message: `${words}, ${notThat(promise)}` };
  }
  const said = formatPythonValue(entryOf(promise, "unit") ?? null, 40);
  const message = `${words}, and a number without a unit of time is no promise: "unit" is ${said}`;
  return { message, ideas: unit === "" ? [bareNumber] : [] };
}

const bareNumber = "number-says-it-all";

function unitOf(promise: PythonDict): string {
  return textOf(entryOf(promise, "unit"))?.trim().toLowerCase() ?? "";
}

/** A number, or a text that Python's float() reads as one. */
function amountOf(promise: PythonDict): number | null {
  const value = entryOf(promise, "value");
  const text = textOf(value)?.trim();
  return text ? Number(text) : numberOf(value);
}

/** What is said instead; of a text that is no number, that it is none. */
function notThat(promise: PythonDict): string {
  const [value, unit] = [entryOf(promise, "value") ?? null, entryOf(promise, "unit") ?? null];
  const shown = formatPythonValue(value, 40);
  if (!Number.isFinite(amountOf(promise) ?? Number.NaN)) {
    return `and its "value" must be a number: ${shown} is none`;
  }
  return `not ${textOf(value) ?? shown} ${unit === null ? "without a unit" : (textOf(unit) ?? formatPythonValue(unit, 40))}`;
}

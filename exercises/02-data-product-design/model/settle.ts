import "server-only";
import { textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  entryOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

type Test = (value: PythonValue | undefined) => boolean;

/** How somebody settles the records of a batch. The right way is `rightSettling`. */
export type SettlingRules = {
  isId: Test;
  isAmount: Test;
  isCurrency: Test;
  isTime: Test;
  filters: "first" | "last";
  keeps: "newest" | "first" | "last";
  compares: "moments" | "texts";
  tieGoesTo: "later" | "earlier";
  unknownIds: "apart" | "one order";
  counts: { rejected: boolean; superseded: boolean };
};

const currencies = ["EUR", "GBP", "USD"];

export const rightSettling: SettlingRules = {
  isId: (value) => isTruthy(textOf(value)?.trim()),
  isAmount: (value) => typeof value !== "boolean" && isAbove0(numberOf(value)),
  isCurrency: (value) => currencies.includes(textOf(value) ?? ""),
  isTime: (value) => !Number.isNaN(momentOf(textOf(value))),
  filters: "first",
  keeps: "newest",
  compares: "moments",
  tieGoesTo: "later",
  unknownIds: "apart",
  counts: { rejected: true, superseded: true },
};

export function isAbove0(number: number | null): boolean {
  return number !== null && Number.isFinite(number) && number > 0;
}

/** What becomes of the records of a batch. */
export function settle(records: readonly PythonDict[], rules: SettlingRules) {
  const brokenIn = new Map(records.map((record) => [record, brokenRules(record, rules)]));
  const isGood = (record: PythonDict) => brokenIn.get(record)?.length === 0;
  const candidates = rules.filters === "first" ? records.filter(isGood) : records;
  const kept = new Map<unknown, PythonDict>();
  for (const record of candidates) {
    const id = idOrNone(record) ?? record;
    const other = kept.get(id);
    if (other === undefined || displaces(record, other, rules)) kept.set(id, record);
  }
  const left = [...kept.values()];
  const bad = (rules.filters === "first" ? records : left).filter((record) => !isGood(record));
  const unknown = rules.unknownIds === "apart" ? [] : bad.filter((one) => idOrNone(one) === null);
  const copies = unknown.slice(0, -1);
  const rejected = bad.filter((record) => !copies.includes(record));
  return {
    valid: left.filter(isGood),
    rejected: rules.counts.rejected ? rejected.map((record) => brokenIn.get(record) ?? []) : [],
    superseded: rules.counts.superseded ? candidates.length - left.length + copies.length : 0,
  };
}

type TestName = "isId" | "isAmount" | "isCurrency" | "isTime";

const ruleTests: readonly [rule: string, test: TestName, columns: readonly string[]][] = [
  ["order_id_null", "isId", ["order_id"]],
  ["customer_id_null", "isId", ["customer_id"]],
  ["amount_invalid", "isAmount", ["amount"]],
  ["currency_invalid", "isCurrency", ["currency"]],
  ["time_invalid", "isTime", ["ordered_at", "updated_at"]],
];

/** The names of all rules that a record breaks, in the order of the task. */
export function brokenRules(record: PythonDict, rules: SettlingRules = rightSettling): string[] {
  return ruleTests.flatMap(([rule, test, columns]) =>
    columns.every((column) => rules[test](entryOf(record, column))) ? [] : [rule],
  );
}

/** Milliseconds, or NaN for what is no ISO 8601 time with an offset. */
export function momentOf(text: string | null): number {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(text ?? "");
  return isIso ? Date.parse(text ?? "") : Number.NaN;
}

/** Whether a record is of an earlier version than another, as somebody compares their times. */
export function isOlder(record: PythonDict, other: PythonDict, rules: SettlingRules): boolean {
  const [one = "", two = ""] = [record, other].map(
    (row) => textOf(entryOf(row, "updated_at")) ?? "",
  );
  const [mine, its] = rules.compares === "texts" ? [one, two] : [momentOf(one), momentOf(two)];
  return mine < its || (rules.tieGoesTo === "earlier" && mine === its);
}

function idOrNone(record: PythonDict): string | null {
  return textOf(entryOf(record, "order_id"))?.trim() || null;
}

function displaces(record: PythonDict, kept: PythonDict, rules: SettlingRules): boolean {
  if (rules.keeps !== "newest") return rules.keeps === "last";
  return !isOlder(record, kept, rules);
}

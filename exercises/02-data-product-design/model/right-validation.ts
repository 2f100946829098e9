import "server-only";
import { textOf } from "@/exercises/02-data-product-design/case/order";
import { isTruthy } from "@/exercises/grading/python-equality";
import { entryOf, numberOf, type PythonDict } from "@/exercises/grading/python-value";

/** How somebody settles several records of one order_id. The right way is `rightWay`. */
export type Way = {
  filters: "first" | "last";
  keeps: "newest" | "first" | "last";
  compares: "moments" | "texts";
  tieGoesTo: "later" | "earlier";
  /** The names of the rules that a record breaks. */
  rules: (record: PythonDict) => string[];
};
const rightWay: Way = {
  filters: "first",
  keeps: "newest",
  compares: "moments",
  tieGoesTo: "later",
  rules: brokenRules,
};

export type Settled = { valid: PythonDict[]; rejected: string[][]; superseded: number };

/** What validate returns for records; another way gives what a wrong idea would return. */
export function settle(records: readonly PythonDict[], way: Partial<Way> = {}): Settled {
  const { filters, rules, ...keeping } = { ...rightWay, ...way };
  const isGood = (record: PythonDict) => rules(record).length === 0;
  const candidates = filters === "first" ? records.filter(isGood) : records;
  const kept = new Map<unknown, PythonDict>();
  for (const record of candidates) {
    const id = idOrNone(record) ?? record;
    const other = kept.get(id);
    if (other === undefined || displaces(record, other, keeping)) kept.set(id, record);
  }
  const left = [...kept.values()];
  const bad = (filters === "first" ? records : left).filter((record) => !isGood(record));
  return {
    valid: left.filter(isGood),
    rejected: bad.map(rules),
    superseded: candidates.length - left.length,
  };
}

/** The names of all rules that a record breaks, in the order of the task. */
export function brokenRules(record: PythonDict): string[] {
  const amount = entryOf(record, "amount");
  const number = typeof amount === "boolean" ? null : numberOf(amount);
  const currency = textOf(entryOf(record, "currency"));
  const times = [entryOf(record, "ordered_at"), entryOf(record, "updated_at")];
  const broken: [string, boolean][] = [
    ["order_id_null", idOrNone(record) === null],
    ["customer_id_null", !isTruthy(textOf(entryOf(record, "customer_id"))?.trim())],
    ["amount_invalid", number === null || !Number.isFinite(number) || number <= 0],
    ["currency_invalid", !["EUR", "GBP", "USD"].includes(currency ?? "")],
    ["time_invalid", times.some((time) => Number.isNaN(momentOf(textOf(time))))],
  ];
  return broken.flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

/** Milliseconds, or NaN for what is no ISO 8601 time with an offset. */
export function momentOf(text: string | null): number {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(text ?? "");
  return isIso ? Date.parse(text ?? "") : Number.NaN;
}

/** When a record was updated, in milliseconds. */
export function updatedAt(record: PythonDict): number {
  return momentOf(textOf(entryOf(record, "updated_at")));
}

function idOrNone(record: PythonDict): string | null {
  const id = textOf(entryOf(record, "order_id"))?.trim();
  return id ? id : null;
}

function displaces(
  record: PythonDict,
  kept: PythonDict,
  way: Omit<Way, "filters" | "rules">,
): boolean {
  if (way.keeps !== "newest") return way.keeps === "last";
  const [one, other] =
    way.compares === "moments"
      ? [updatedAt(record), updatedAt(kept)]
      : [textOf(entryOf(record, "updated_at")) ?? "", textOf(entryOf(kept, "updated_at")) ?? ""];
  return way.tieGoesTo === "later" ? one >= other : one > other;
}

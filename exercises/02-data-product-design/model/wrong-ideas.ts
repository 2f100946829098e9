import "server-only";
import { textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { Ends, type ProductRules } from "@/exercises/02-data-product-design/model/imagined-product";
import { isAbove0, rightSettling } from "@/exercises/02-data-product-design/model/settle";
import type { ChangedRules } from "@/exercises/casework/wrong-ideas";
import { isTruthy } from "@/exercises/grading/python-equality";
import { numberOf, type PythonValue } from "@/exercises/grading/python-value";

type Ideas = ChangedRules<ProductRules>;
type Value = PythonValue | undefined;

const { isAmount, isCurrency, isTime } = rightSettling;

/** A number as Python tells it from True. */
function plainNumber(value: Value): number | null {
  return typeof value === "boolean" ? null : numberOf(value);
}

const dropping: Ideas = {
  "dropping-is-validation": [
    { counts: { rejected: false, superseded: true } },
    { counts: { rejected: true, superseded: false } },
    { counts: { rejected: false, superseded: false } },
  ],
};

const noSize = new Ends({ raises: "TypeError", why: "" });

const settling: Ideas = {
  "order-of-steps-is-free": { filters: "last" },
  "duplicates-keep-the-newest": [{ keeps: "first" }, { keeps: "last" }],
  "none-has-a-size": {
    isAmount: (value) => {
      if ((value ?? null) === null) throw noSize;
      return isAmount(value);
    },
  },
};

const times: Ideas = {
  "times-compare-as-texts": { compares: "texts" },
  "first-come-stays": { tieGoesTo: "earlier" },
};

/** The ideas that a beginner's first program may show. */
export const stepIdeas: Ideas = { ...settling, "true-is-above-zero": { isAmount: isTruthy } };

/** Ideas about what becomes of a batch. */
export const batchIdeas: Ideas = {
  ...dropping,
  ...settling,
  ...times,
  "unknown-ids-are-one-order": { unknownIds: "one order" },
};

// Written in one text with commas, blanks or nothing between them.
const lists = ["EUR,GBP,USD", "EUR, GBP, USD", "EUR GBP USD", "EURGBPUSD"];

/** Ideas about which values are good. */
export const ruleIdeas: Ideas = {
  ...dropping,
  "none-has-a-size": settling["none-has-a-size"] ?? {},
  "only-none-is-null": { isId: (value) => (value ?? null) !== null },
  "true-is-no-number": { isAmount: (value) => isAbove0(numberOf(value)) },
  "comparison-catches-nan": [
    { isAmount: (value) => (plainNumber(value) ?? 0) > 0 },
    { isAmount: (value) => !((plainNumber(value) ?? 0) <= 0) },
  ],
  "mend-in-silence": [
    { isAmount: (value) => (textOf(value) ? isAbove0(Number(value)) : isAmount(value)) },
    ...[
      (text: string) => text.toUpperCase(),
      (text: string) => text.trim(),
      (text: string) => text.trim().toUpperCase(),
    ].map((mended) => ({ isCurrency: (value: Value) => isCurrency(mended(textOf(value) ?? "")) })),
  ],
  "part-of-the-list": lists.map((list) => ({
    isCurrency: (value) => list.includes(textOf(value) ?? "no text"),
  })),
  "shape-is-a-time": {
    isTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(textOf(value) ?? ""),
  },
  "time-needs-no-offset": {
    isTime: (value) =>
      isTime(value) || /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/.test(textOf(value) ?? ""),
  },
};

/** Ideas about batches that come again, late or broken. */
export const publishingIdeas: Ideas = {
  ...dropping,
  ...times,
  "append-is-safe-to-retry": { known: "never", table: "append" },
  "batch-is-the-table": { table: "append" },
  "retry-is-a-new-run": { known: "never" },
  "id-says-it-all": { known: "by id" },
  "sender-keeps-still": [{ keepsOf: "the given batch" }, { keepsOf: "the given orders" }],
  "last-to-come-wins": { older: "wins" },
  "machine-clock": { lateBy: "the machine's clock" },
  "old-orders-are-late": { lateBy: "ordered_at" },
  "late-is-wrong": { lateOrders: "left out" },
  "some-data-beats-none": { isTooMuch: () => false },
  "faults-are-exceptions": { tooMuch: "raises" },
  "held-id-is-used-up": { tooMuch: "uses the id up" },
  "write-then-decide": { tooMuch: "held after writing" },
  "share-of-the-good": { isTooMuch: ({ rejected, valid }) => rejected * 5 > valid },
  "limit-itself-is-over": [
    { onTheHour: "late" },
    { isTooMuch: ({ rejected, received }) => received > 0 && rejected * 5 >= received },
  ],
  "copies-are-faults": {
    isTooMuch: ({ rejected, superseded, received }) => (rejected + superseded) * 5 > received,
  },
  "nothing-is-a-fault": [
    { isTooMuch: ({ rejected, received }) => received === 0 || rejected * 5 > received },
    {
      isTooMuch: ({ rejected, received }) => {
        if (received === 0) throw new Ends({ raises: "ZeroDivisionError", why: "" });
        return rejected * 5 > received;
      },
    },
  ],
};

/** Ideas about what the catalog says. */
export const catalogIdeas: Ideas = {
  "registered-once-is-enough": { registers: "once" },
  "batch-is-the-product": { rowCount: "of the batch" },
};

/** Ideas about who reads what. */
export const readingIdeas: Ideas = {
  "open-by-default": {
    reads: (role) => role === undefined || role === "reader" || role === "pii_reader",
  },
  "any-role-reads": { reads: (role) => role !== undefined },
  "any-error-refuses": [{ roleOfStrangers: "a KeyError" }, { refuses: "another error" }],
  "empty-answer-refuses": { refuses: "no rows" },
  "masking-is-for-display": [{ masks: "nowhere" }, { masks: "in the store" }],
  "the-stored-rows-will-do": [{ handsOut: "stored rows" }, { handsOut: "the stored list" }],
  "refusals-need-no-log": { logs: "who reads" },
};

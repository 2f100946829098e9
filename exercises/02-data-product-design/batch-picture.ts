import { textOf } from "@/exercises/02-data-product-design/order";
import { ordersCase } from "@/exercises/02-data-product-design/orders-case";
import { returnedStep } from "@/exercises/02-data-product-design/returned-step";
import { SAMPLE, sampleRecords } from "@/exercises/02-data-product-design/sample-case";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

export type RecordFate = {
  number: number;
  id: string;
  about: string;
  /** "lost": in none of the three parts. */
  fate: "valid" | "rejected" | "superseded" | "lost";
  rules: string[];
};

export type BatchPicture =
  | { kind: "unseen" }
  | { kind: "unreadable"; reason: string }
  | {
      kind: "drawn";
      received: number;
      valid: number;
      rejected: number;
      superseded: number;
      /** Records that came in and are in no part; below zero when the parts hold more than came. */
      unaccounted: number;
      records: RecordFate[];
      /** What publish answered about the same batch: a receipt, or why there is none. */
      receipt: string;
    };

/** What validate and publish made of the sample batch in the learner's last run. */
export function drawBatch(observations: Observations | null): BatchPicture {
  if (observations === null) return { kind: "unseen" };
  const returned = returnedStep(observations, SAMPLE.validated, "validate(sample_batch())");
  if ("problem" in returned) return { kind: "unreadable", reason: returned.problem.message };
  const dict = dictOf(returned.value);
  const [valid, rejected] = ["valid", "rejected"].map((key) =>
    dict === null ? null : itemsOf(entryOf(dict, key)),
  );
  const superseded = dict === null ? null : numberOf(entryOf(dict, "superseded"));
  if (!valid || !rejected || superseded === null || !Number.isInteger(superseded)) {
    const reason =
      'validate(sample_batch()) must return a dict with the lists "valid" and "rejected" and the number "superseded"';
    return { kind: "unreadable", reason };
  }
  const received = sampleRecords.length;
  return {
    kind: "drawn",
    received,
    valid: valid.length,
    rejected: rejected.length,
    superseded,
    unaccounted: received - valid.length - rejected.length - superseded,
    records: fatesOf(
      valid,
      rejected.flatMap((one) => dictOf(one) ?? []),
      superseded,
    ),
    receipt: receiptOf(observations),
  };
}

function fatesOf(
  valid: readonly PythonValue[],
  rejected: readonly PythonDict[],
  superseded: number,
): RecordFate[] {
  const found = sampleRecords.map((record) => {
    const rejection = rejected.find((one) => isSame(entryOf(one, "record"), record));
    if (rejection !== undefined) return { fate: "rejected" as const, rules: rulesOf(rejection) };
    const isValid = valid.some((one) => isSame(one, record));
    return { fate: isValid ? ("valid" as const) : null, rules: [] };
  });
  // validate only counts its superseded records: they are the rest, if there are as many.
  const rest = found.filter(({ fate }) => fate === null).length;
  const other = rest === superseded ? "superseded" : "lost";
  return found.map(({ fate, rules }, index) => ({
    number: index + 1,
    id: idOf(ordersCase.sample[index]?.record.order_id),
    about: ordersCase.sample[index]?.about ?? "",
    fate: fate ?? other,
    rules,
  }));
}

function idOf(id: string | number | null | undefined): string {
  return typeof id === "string" ? id : formatPythonValue(id ?? null);
}

function isSame(value: PythonValue | undefined, record: PythonDict): boolean {
  return value !== undefined && pythonEquals(value, record);
}

function rulesOf(rejection: PythonDict): string[] {
  return (itemsOf(entryOf(rejection, "rules")) ?? [])
    .slice(0, 10)
    .map((rule) => textOf(rule)?.slice(0, 80) ?? formatPythonValue(rule, 40));
}

function receiptOf(observations: Observations): string {
  const returned = returnedStep(observations, SAMPLE.published, "publish");
  if ("problem" in returned) return returned.problem.message;
  const receipt = dictOf(returned.value);
  if (receipt === null)
    return `publish returned ${formatPythonValue(returned.value, 60)}, no receipt`;
  const parts = receipt.items
    .slice(0, 12)
    .map(([key, value]) => [key, value].map((one) => textOf(one) ?? formatPythonValue(one, 40)));
  return parts.map(([key, value]) => `${key} ${value}`).join(", ");
}

import {
  type CaseBatch,
  ordersCase,
  recordsOf,
} from "@/exercises/02-data-product-design/case/orders-case";
import { textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import { answered } from "@/exercises/02-data-product-design/checks/answered";
import { type Drawn, notDrawn } from "@/exercises/drawn";
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
  /** As Python writes it. */
  amount: string;
  about: string;
  /** "lost": in none of the three parts. */
  fate: "valid" | "rejected" | "superseded" | "lost";
  rules: string[];
};

/** What validate made of a batch that the case has. */
export type SettledPicture = {
  received: number;
  valid: number;
  rejected: number;
  superseded: number;
  /** Records that came in and are in no part; below zero when the parts hold more than came. */
  unaccounted: number;
  records: RecordFate[];
};

/** What publish answered about the sample batch besides: a receipt, or why there is none. */
export type BatchPicture = SettledPicture & { receipt: string };

/** What validate made of the six plain orders of step 3 in the learner's last run. */
export function drawFirstBatch(observations: Observations): Drawn<SettledPicture> {
  return drawSettled(observations, PLAYED.firstBatch, "first_batch()", ordersCase.first_batch);
}

/** What validate and publish made of the sample batch in the learner's last run. */
export function drawBatch(observations: Observations): Drawn<BatchPicture> {
  const settled = drawSettled(observations, PLAYED.sample, "sample_batch()", ordersCase.sample);
  return settled.kind === "drawn" ? { ...settled, receipt: receiptOf(observations) } : settled;
}

function drawSettled(
  observations: Observations,
  probe: string,
  batch: string,
  came: CaseBatch,
): Drawn<SettledPicture> {
  const call = `validate(${batch})`;
  const returned = answered(observations, probe, "validate", call);
  if ("problem" in returned) return notDrawn(`${returned.problem.message}.`);
  const dict = dictOf(returned.value);
  const [valid, rejected] = ["valid", "rejected"].map((key) =>
    dict === null ? null : itemsOf(entryOf(dict, key)),
  );
  const superseded = dict === null ? null : numberOf(entryOf(dict, "superseded"));
  if (!valid || !rejected || superseded === null || !Number.isInteger(superseded)) {
    return notDrawn(
      `${call} must return a dict with the lists "valid" and "rejected" and the number "superseded".`,
    );
  }
  const received = came.length;
  return {
    kind: "drawn",
    received,
    valid: valid.length,
    rejected: rejected.length,
    superseded,
    unaccounted: received - valid.length - rejected.length - superseded,
    records: fatesOf(
      came,
      valid,
      rejected.flatMap((one) => dictOf(one) ?? []),
      superseded,
    ),
  };
}

function fatesOf(
  came: CaseBatch,
  valid: readonly PythonValue[],
  rejected: readonly PythonDict[],
  superseded: number,
): RecordFate[] {
  const found = recordsOf(came).map((record) => {
    const rejection = rejected.find((one) => isSame(entryOf(one, "record"), record));
    if (rejection !== undefined) return { fate: "rejected" as const, rules: rulesOf(rejection) };
    const isValid = valid.some((one) => isSame(one, record));
    return { fate: isValid ? ("valid" as const) : null, rules: [] };
  });
  // validate only counts its superseded records: they are the rest, if there are as many.
  const rest = found.filter(({ fate }) => fate === null).length;
  const other = rest === superseded ? "superseded" : "lost";
  return came.map(({ about, record }, index) => ({
    number: index + 1,
    id: idOf(record.order_id),
    amount: idOf(record.amount),
    about,
    fate: found[index]?.fate ?? other,
    rules: found[index]?.rules ?? [],
  }));
}

function idOf(cell: string | number | null | undefined): string {
  return typeof cell === "string" ? cell : formatPythonValue(cell ?? null);
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
  const returned = answered(observations, PLAYED.samplePublished, "publish", "publish");
  if ("problem" in returned) return returned.problem.message;
  const receipt = dictOf(returned.value);
  if (receipt === null)
    return `publish returned ${formatPythonValue(returned.value, 60)}, no receipt`;
  const parts = receipt.items
    .slice(0, 12)
    .map(([key, value]) => [key, value].map((one) => textOf(one) ?? formatPythonValue(one, 40)));
  return parts.map(([key, value]) => `${key} ${value}`).join(", ");
}

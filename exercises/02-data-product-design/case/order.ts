import { entryOf, type PythonDict, type PythonValue } from "@/exercises/grading/python-value";

/** The columns of a record, in the order in which they are written. */
export const columns = [
  "order_id",
  "customer_id",
  "customer_email",
  "customer_phone",
  "amount",
  "currency",
  "ordered_at",
  "updated_at",
] as const;
export type Column = (typeof columns)[number];

export const personalColumns: readonly Column[] = ["customer_email", "customer_phone"];

/** An id as it is shown in a sentence; what has none is shown as such. */
export function idOf(order: PythonDict): string {
  const id = entryOf(order, "order_id");
  return typeof id === "string" && id.trim() !== "" ? id : "the record without id";
}

/** The text of a value, where it is one. */
export function textOf(value: PythonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

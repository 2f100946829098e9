import {
  entryOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";

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

export type Changes = Partial<Record<Column, PythonValue>>;

/** The same order with other values. */
export function withChanges(order: PythonDict, changes: Changes): PythonDict {
  const changed: Readonly<Record<string, PythonValue | undefined>> = changes;
  return pythonDict(
    order.items.map((item) => {
      const value = changed[String(item[0])];
      return value === undefined ? item : [item[0], value];
    }),
  );
}

/** The same order without a column. */
export function without(order: PythonDict, column: Column): PythonDict {
  return pythonDict(order.items.filter(([key]) => key !== column));
}

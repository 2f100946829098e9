import type { PythonDict, PythonValue } from "@/exercises/grading/python-value";

/** What validate returned, as far as a check looks at it; the order of records and rules never counts. */
export type Settled = {
  kind: "settled";
  valid?: PythonDict[];
  /** The rules of each rejected record. */
  rejected?: string[][];
  /** How many are rejected, where nobody asks for the rules. */
  refused?: number;
  superseded?: number;
  /** How many records the three parts add up to. */
  total?: number;
  /** Whether the call changed the records that it was given. */
  changed?: boolean;
};

/** What may come of a step of a product's story. */
export type Outcome =
  | Settled
  /** A dict with these entries, among others. */
  | { kind: "receipt"; entries: Record<string, PythonValue> }
  /** The catalog's "sales_orders" has these entries, among others; null: the catalog is empty. */
  | { kind: "catalog"; entries: Record<string, PythonValue> | null }
  /** The catalog has one useful entry, which tells nothing of these orders. */
  | { kind: "catalog entry"; orders: PythonDict[] }
  /** Equal to what this probe returned. */
  | { kind: "same"; as: string }
  /** These orders, in any order of theirs. */
  | { kind: "rows"; rows: PythonDict[] }
  /** So many orders, whatever is shown of them. */
  | { kind: "count"; count: number }
  /** These orders as they are stored, with nothing to be read of what is personal. */
  | { kind: "masked"; rows: PythonDict[] }
  /** Stored orders in twos, alike but for one sign: no mask may be read back. */
  | { kind: "hidden"; rows: PythonDict[] }
  /** A list that begins with these attempts. */
  | { kind: "log"; attempts: { team: PythonValue; allowed: boolean }[] };

/** What is expected of a step, and the rule that makes it right. */
export type Expected = Outcome & { why: string };

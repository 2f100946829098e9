import { type PythonDict, pythonDict } from "@/exercises/grading/python-value";
import source from "./orders-case.json";

type Cell = string | number | null;

/** Records of a batch, each with what it is there for. */
export type CaseBatch = readonly { about: string; record: Readonly<Record<string, Cell>> }[];

type OrdersCase = {
  columns: Readonly<Record<string, { type: string; nullable: boolean }>>;
  currencies: readonly string[];
  rules: Readonly<Record<string, string>>;
  promises: Readonly<Record<string, string>>;
  error_limit: number;
  as_of: string;
  sample: CaseBatch;
  first_batch: CaseBatch;
};

/** What the sales domain knows about its orders; sales_orders.py reads the same file. */
export const ordersCase: OrdersCase = source;

/** The records of a batch, in its order. */
export function recordsOf(batch: CaseBatch): PythonDict[] {
  return batch.map(({ record }) => pythonDict(Object.entries(record)));
}

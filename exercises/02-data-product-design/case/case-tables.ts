import { ordersCase } from "@/exercises/02-data-product-design/case/orders-case";
import { columns } from "@/exercises/02-data-product-design/case/sales-order";
import type { CaseTable } from "@/exercises/case-table";
import { formatPythonValue } from "@/exercises/grading/format-python-value";

const { currencies, error_limit: errorLimit, as_of: asOf, rules, promises, sample } = ordersCase;
const { first_batch: sixOrders } = ordersCase;

/** What is known about sales orders, to be looked through beside the task. */
export const caseTables: readonly CaseTable[] = [
  {
    id: "columns",
    title: "Columns",
    note: `What a record of an order holds; currencies are ${currencies.join(", ")}. In Python: COLUMNS, CURRENCIES.`,
    columns: [
      { key: "column", label: "Column", kind: "text" },
      { key: "type", label: "Type", kind: "text" },
      { key: "empty", label: "May be null", kind: "text" },
      { key: "example", label: "For example", kind: "text" },
    ],
    rows: columns.map((column) => ({
      column,
      type: ordersCase.columns[column]?.type ?? "",
      empty: ordersCase.columns[column]?.nullable ? "yes" : "no",
      example: written(sample[0]?.record[column]),
    })),
  },
  {
    id: "rules",
    title: "Rules",
    note: "When a record is broken; it may break several at once. In Python: RULES.",
    columns: [
      { key: "rule", label: "Rule", kind: "text" },
      { key: "broken", label: "Broken when", kind: "text" },
    ],
    rows: Object.entries(rules).map(([rule, broken]) => ({ rule, broken })),
  },
  {
    id: "promises",
    title: "Promises",
    note: "What consumers were promised. In Python: PROMISES.",
    columns: [
      { key: "promise", label: "Promise", kind: "text" },
      { key: "words", label: "In words", kind: "text" },
    ],
    rows: Object.entries(promises).map(([promise, words]) => ({ promise, words })),
  },
  batchTable(
    "first",
    "First batch",
    sixOrders,
    "Six plain orders for step 3. In Python: first_batch().",
  ),
  batchTable(
    "sample",
    "Sample batch",
    sample,
    `For going further: good records and every usual trouble, published as of ${asOf}. More than ${errorLimit * 100}% rejected holds a batch back. In Python: sample_batch(), AS_OF, ERROR_LIMIT.`,
  ),
];

function batchTable(id: string, title: string, batch: typeof sample, note: string): CaseTable {
  return {
    id,
    title,
    note,
    columns: [
      { key: "number", label: "Record", kind: "number" },
      { key: "about", label: "What it is", kind: "text" },
      ...columns.map((key) => ({ key, label: key, kind: "text" as const })),
    ],
    rows: batch.map(({ about, record }, index) => ({
      number: index + 1,
      about,
      ...Object.fromEntries(columns.map((column) => [column, written(record[column])])),
    })),
  };
}

function written(value: string | number | null | undefined): string {
  return formatPythonValue(value ?? null);
}

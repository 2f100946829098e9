import { columns, personalColumns } from "@/exercises/02-data-product-design/order";
import { ordersCase } from "@/exercises/02-data-product-design/orders-case";
import type { CaseTable } from "@/exercises/case-table";
import { formatPythonValue } from "@/exercises/grading/format-python-value";

const { currencies, error_limit: errorLimit, as_of: asOf, rules, promises, sample } = ordersCase;

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
      { key: "reader", label: "A reader sees it", kind: "text" },
      { key: "example", label: "For example", kind: "text" },
    ],
    rows: columns.map((column) => ({
      column,
      type: ordersCase.columns[column]?.type ?? "",
      empty: ordersCase.columns[column]?.nullable ? "yes" : "no",
      reader: personalColumns.includes(column) ? "masked" : "as it is",
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
  {
    id: "sample",
    title: "Sample batch",
    note: `Good records and every usual trouble, published as of ${asOf}. More than ${errorLimit * 100}% rejected holds a batch back. In Python: sample_batch(), AS_OF, ERROR_LIMIT.`,
    columns: [
      { key: "number", label: "Record", kind: "number" },
      { key: "about", label: "What it is", kind: "text" },
      ...columns.map((key) => ({ key, label: key, kind: "text" as const })),
    ],
    rows: sample.map(({ about, record }, index) => ({
      number: index + 1,
      about,
      ...Object.fromEntries(columns.map((column) => [column, written(record[column])])),
    })),
  },
];

function written(value: string | number | null | undefined): string {
  return formatPythonValue(value ?? null);
}

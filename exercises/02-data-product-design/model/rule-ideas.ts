import "server-only";
import type { PythonValue } from "@/exercises/grading/python-value";
import { numberOf } from "@/exercises/grading/python-value";

type Passes = (column: string, value: PythonValue | undefined) => boolean;

const isId = (column: string) => column === "order_id" || column === "customer_id";
const isTime = (column: string) => column === "ordered_at" || column === "updated_at";
const currencies = ["EUR", "GBP", "USD"];

/** Which broken values each wrong idea about a rule lets pass. */
const passes: Readonly<Record<string, Passes>> = {
  "only-none-is-null": (column, value) => isId(column) && typeof value === "string",
  "true-is-no-number": (column, value) => column === "amount" && value === true,
  "comparison-catches-nan": (column, value) =>
    column === "amount" && typeof value !== "boolean" && isNotFinite(numberOf(value)),
  "mend-in-silence": (column, value) => {
    if (typeof value !== "string") return false;
    if (column === "amount") return Number(value) > 0;
    return column === "currency" && currencies.includes(value.trim().toUpperCase());
  },
  "part-of-the-list": (column, value) =>
    column === "currency" && typeof value === "string" && listsPart(value),
  "shape-is-a-time": (column, value) =>
    isTime(column) && typeof value === "string" && hasShape.test(value),
  "time-needs-no-offset": (column, value) =>
    isTime(column) && typeof value === "string" && isNaive.test(value) && !hasShape.test(value),
};

const hasShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const isNaive = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/;

function isNotFinite(number: number | null): boolean {
  return number !== null && (Number.isNaN(number) || number === Number.POSITIVE_INFINITY);
}

/** The three may be written in any order, with commas, blanks or nothing between them. */
function listsPart(value: string): boolean {
  return ["EUR,GBP,USD", "EUR, GBP, USD", "EUR GBP USD", "EURGBPUSD"].some((list) =>
    list.includes(value),
  );
}

/** The wrong ideas to which a value that breaks its column's rule is good; undefined: it is missing. */
export function ideasThatPass(column: string, value: PythonValue | undefined): string[] {
  return Object.keys(passes).filter((idea) => passes[idea]?.(column, value));
}

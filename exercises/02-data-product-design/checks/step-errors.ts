import { columns } from "@/exercises/02-data-product-design/case/order";
import type { ProgramError } from "@/exercises/grading/observation";

const columnOfRule = new Map([
  ["customer_id_null", "customer_id"],
  ["order_id_null", "order_id"],
  ["amount_invalid", "amount"],
]);

const whatTheTwoReturn =
  "sort_out returns two lists, the good and the rejected: rows, rejected = …; newest_only returns one: rows = …";

/** What is said of an answer that comes of taking the one list for the two; null for any other. */
export function stepDifference(difference: string): string | null {
  return /^"valid" must be|rejected with \(none\)$/.test(difference) ? whatTheTwoReturn : null;
}

/** What a beginner's exception in step 3 comes from; null when there is nothing certain to say. */
export function stepError({ type, message, traceback }: ProgramError): string | null {
  const name = /'(\w+)'/.exec(message)?.[1] ?? "";
  const column = columnOfRule.get(name);
  if (type === "KeyError" && column) return `${name} is a rule; the column is ${column}`;
  if (type === "NameError" && columns.some((one) => one === name)) {
    return `A column stands in the record: record["${name}"]`;
  }
  const isOfTheTwo = traceback.some(({ source }) => /\b(sort_out|newest_only)\(/.test(source));
  return isOfTheTwo && /indices must be integers|unpack/.test(message) ? whatTheTwoReturn : null;
}

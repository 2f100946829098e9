import { columns } from "@/exercises/02-data-product-design/case/sales-order";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { productReading } from "@/exercises/02-data-product-design/checks/product-reading";
import type { Reading } from "@/exercises/casework/judge-cases";
import { lineOf, type ProgramError } from "@/exercises/grading/observation";

const columnOfRule = new Map([
  ["customer_id_null", "customer_id"],
  ["order_id_null", "order_id"],
  ["amount_invalid", "amount"],
]);

const whatTheTwoReturn =
  "sort_out returns two lists, the good and the rejected: rows, rejected = …; newest_only returns one: rows = …";

/** How step 3 is judged: what a beginner's answer or exception comes from is said in place of the rule. */
export const stepReading: Reading<Expected> = {
  ...productReading,
  compare(expected, returned, look) {
    const problem = productReading.compare(expected, returned, look);
    if (problem === null) return null;
    const { why } = expected;
    // So it looks where one list is taken for the two.
    const isOfTheTwo = /: "valid" must be|rejected with \(none\)\. /.test(problem.message);
    const message = isOfTheTwo ? problem.message.replace(why, whatTheTwoReturn) : problem.message;
    // The rules decide what is refused; which copy stays is decided by the order of two lines.
    const name = /reject|rules/.test(message) ? "broken_rules" : "SalesOrdersProduct";
    return { line: lineOf(look.observations, name, "# Step 3"), ...problem, message };
  },
  onError(problem, look) {
    const whole = productReading.onError?.(problem, look) ?? problem;
    // An exception that did not meet None has nothing to do with the orders.
    if (problem.error === undefined || problem.error.message.includes("NoneType")) return whole;
    const said = causeOf(problem.error);
    return { ...whole, message: said === null ? problem.message : `${problem.message}. ${said}` };
  },
};

/** What a beginner's exception comes from; null when there is nothing certain to say. */
function causeOf({ type, message, traceback }: ProgramError): string | null {
  const name = /'(\w+)'/.exec(message)?.[1] ?? "";
  const column = columnOfRule.get(name);
  if (type === "KeyError" && column) return `${name} is a rule; the column is ${column}`;
  if (type === "NameError" && columns.some((one) => one === name)) {
    return `A column stands in the record: record["${name}"]`;
  }
  const isOfTheTwo = traceback.some(({ source }) => /\b(sort_out|newest_only)\(/.test(source));
  return isOfTheTwo && /indices must be integers|unpack/.test(message) ? whatTheTwoReturn : null;
}

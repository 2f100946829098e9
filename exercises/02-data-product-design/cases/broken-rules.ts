import "server-only";
import {
  type Changes,
  type Column,
  columns,
  withChanges,
  without,
} from "@/exercises/02-data-product-design/case/sales-order";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { partsOf, productStory } from "@/exercises/02-data-product-design/cases/product-story";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { brokenRules } from "@/exercises/02-data-product-design/model/settle";
import { ruleIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { instead } from "@/exercises/casework/wrong-ideas";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { entryOf, type PythonDict, pythonFloat } from "@/exercises/grading/python-value";

/** What validate says about one fault at a time. */
export function makeRulesStory(maker: OrderMaker) {
  return productStory("rules", [], ruleIdeas, [...faultSteps(maker), ...goodSteps(maker)]);
}

const nan = pythonFloat(Number.NaN);
const infinite = pythonFloat(Number.POSITIVE_INFINITY);

/** The curriculum's seventeen kinds of broken value, in the order in which they are told. */
export function faults({ random, at }: OrderMaker): Changes[] {
  const spaces = " ".repeat(random.integer(1, 4));
  const negative = pythonFloat(-random.integer(1, 900) / 4);
  const [naive, impossible] = [at(30).slice(0, 19), `2025-13-40${at(0).slice(10)}`];
  return [
    { order_id: null },
    { customer_id: null },
    { order_id: "" },
    { order_id: spaces },
    { amount: null },
    { amount: negative },
    { amount: 0 },
    { amount: true },
    { amount: nan },
    { amount: infinite },
    { amount: "12.50" },
    { currency: null },
    { currency: random.pick(["eur", "usd", "gbp"]) },
    { updated_at: null },
    { updated_at: "yesterday" },
    { ordered_at: impossible },
    { updated_at: naive },
  ];
}

function faultSteps(maker: OrderMaker) {
  const single = faults(maker).map((changes) => {
    const [[column = "", value = null] = []] = Object.entries(changes);
    return {
      what: `${column} ${formatPythonValue(value)}`,
      bad: withChanges(maker.order(99), changes),
    };
  });
  const missing = { what: "no customer_id", bad: without(maker.order(99), "customer_id") };
  return [...single, missing].map(({ what, bad }, index) => {
    const good = maker.orders(4);
    const records = good.toSpliced(maker.random.integer(0, 4), 0, bad);
    return ruleStep(`fault ${index + 1}`, what, records, bad);
  });
}

function goodSteps({ order, random }: OrderMaker) {
  const good: [string, PythonDict][] = [
    ["no e-mail", order(1, 30, { customer_email: null })],
    ["no phone", order(2, 30, { customer_phone: null })],
    ["an amount of one cent", order(3, 30, { amount: pythonFloat(0.01) })],
    ["a whole amount", order(4, 30, { amount: random.integer(2, 99) })],
  ];
  return good.map(([what, record], index) => ruleStep(`good ${index + 1}`, what, [record]));
}

/** validate with one broken record among good ones; with good ones only, where none is named. */
export function ruleStep(name: string, what: string, records: PythonDict[], bad?: PythonDict) {
  const others = records.length === 3 ? "two" : "four";
  const why = () =>
    bad
      ? `That breaks ${brokenRules(bad).join(", ")} and nothing else, and the other ${others} are good.`
      : "Such a record is good.";
  const lacking = bad && columns.find((column: Column) => entryOf(bad, column) === undefined);
  const asked = {
    check: "each_rule",
    where: `validate with ${what}`,
    why,
    looks: partsOf("valid", "rejected"),
    besides: (right: Expected) =>
      lacking ? [instead("keys-are-always-there", { raises: "KeyError", why: "" }, right)] : [],
  };
  return { name, call: "validate" as const, records, asked };
}

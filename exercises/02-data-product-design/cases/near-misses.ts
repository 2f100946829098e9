import "server-only";
import {
  type Column,
  withChanges,
  without,
} from "@/exercises/02-data-product-design/case/sales-order";
import { ruleStep } from "@/exercises/02-data-product-design/cases/broken-rules";
import {
  createOrderMaker,
  type OrderMaker,
} from "@/exercises/02-data-product-design/cases/create-order-maker";
import { productStory } from "@/exercises/02-data-product-design/cases/product-story";
import { ruleIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { type PythonDict, type PythonValue, pythonFloat } from "@/exercises/grading/python-value";

/** What nearly keeps the rule of each column: parts, blanks, other cases and other types. */
function nearMisses({ at }: OrderMaker): [Column, PythonValue[]][] {
  const [date, clock] = [at(30).slice(0, 10), at(30).slice(11)];
  const times = [
    "",
    " ",
    date,
    clock,
    `${date}T25${clock.slice(2)}`,
    `${date} soon`,
    1741001400,
    true,
  ];
  return [
    ["order_id", ["\t", "\n "]],
    ["customer_id", ["", " ", "\t"]],
    ["amount", [false, "", "0", "abc", "1e3", " 12.5 ", pythonFloat(Number.NEGATIVE_INFINITY), []]],
    [
      "currency",
      ["", " ", "EU", "UR", ",", "EUR,GBP", "Usd", " EUR", "GBP ", "EURO", "CHF", 978, true],
    ],
    ["ordered_at", [null, ...times]],
    ["updated_at", times],
  ];
}

/** One near miss at a time, a missing key at a time, and what is good and looks odd. */
export function makeNearMissStory(seed: string) {
  const maker = createOrderMaker(`${seed}/near misses`);
  const misses = nearMisses(maker);
  const broken = misses.flatMap(([column, values]) =>
    values.map((value) =>
      missStep(maker, `${column} ${formatPythonValue(value)}`, (order) =>
        withChanges(order, { [column]: value }),
      ),
    ),
  );
  const missing = misses.map(([column]) =>
    missStep(maker, `no ${column} at all`, (order) => without(order, column)),
  );
  const steps = [...broken, ...missing, ...oddSteps(maker)];
  return productStory("near misses", [], ruleIdeas, steps);
}

function missStep(
  { orders, order }: OrderMaker,
  what: string,
  spoil: (order: PythonDict) => PythonDict,
) {
  const [first, ...others] = orders(2);
  const bad = spoil(order(9));
  return ruleStep(what, what, [...(first ? [first] : []), bad, ...others], bad);
}

function oddSteps({ order, at }: OrderMaker) {
  const odd: [string, PythonDict][] = [
    ...["EUR", "GBP", "USD"].map((currency): [string, PythonDict] => [
      `the currency ${currency}`,
      order(1, 30, { currency }),
    ]),
    ["an empty e-mail address", order(2, 30, { customer_email: "" })],
    ["an empty phone number", order(3, 30, { customer_phone: "" })],
    ["ids of one sign", order(4, 30, { order_id: "0", customer_id: "0" })],
    ["the amount 1", order(5, 30, { amount: 1 })],
    ["other offsets", order(6, 30, { ordered_at: at(40, 330), updated_at: at(30, -300) })],
  ];
  return odd.map(([what, record]) => ruleStep(what, what, [record]));
}

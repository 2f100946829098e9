import "server-only";
import { ordersCase, recordsOf } from "@/exercises/02-data-product-design/case/orders-case";
import {
  createOrderMaker,
  type OrderMaker,
} from "@/exercises/02-data-product-design/cases/create-order-maker";
import { partsOf, productStory } from "@/exercises/02-data-product-design/cases/product-story";
import { stepIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { type PythonDict, type PythonValue, pythonFloat } from "@/exercises/grading/python-value";

/** What the three steps ask of a product, with plain orders. It is played before all else. */
export function makeStepsStory(seed: string) {
  const maker = createOrderMaker(`${seed}/steps`);
  return productStory("steps", [], stepIdeas, [
    { name: "contract", call: "contract" },
    // What comes of it is drawn.
    { name: "first_batch()", call: "validate", records: recordsOf(ordersCase.first_batch) },
    ...goodSteps(maker),
    ...faultSteps(maker),
    ...copySteps(maker),
  ]);
}

function goodSteps({ order }: OrderMaker) {
  const [two, small] = [[order(1), order(2)], [order(3, 30, { amount: pythonFloat(0.5) })]];
  return [
    validated("two good orders", "two good orders", two, "Both orders are good."),
    validated("half a euro", "an amount of 0.5", small, "Half a euro is an amount above 0."),
  ];
}

/** One fault at a time. */
function faultSteps({ order, random }: OrderMaker) {
  const faults: [column: "order_id" | "customer_id" | "amount", PythonValue, why: string][] = [
    ["order_id", null, "An order without a number breaks order_id_null."],
    ["order_id", "", 'An empty text is no order number, so "" breaks order_id_null.'],
    ["customer_id", null, "An order without a customer breaks customer_id_null."],
    [
      "amount",
      null,
      "An order without an amount breaks amount_invalid: ask for None first, and go on with `or`.",
    ],
    ["amount", 0, "0 is not above 0, so it breaks amount_invalid."],
    ["amount", -random.integer(1, 99), "An amount below 0 breaks amount_invalid."],
  ];
  return faults.map(([column, value, why], index) => {
    const records = [order(10), order(11, 30, { [column]: value }), order(12)];
    return validated(`fault ${index + 1}`, `${column} ${formatPythonValue(value)}`, records, why);
  });
}

const filterFirst =
  "The later copy is broken and has to be refused before copies are dropped, or the good one is lost.";
const newest = "Of two good copies the later one stays, and the other is superseded.";

/** An order that comes twice: the later copy broken, and both copies good; in both orders. */
function copySteps({ order, random }: OrderMaker) {
  const other = order(20);
  const good = order(17, random.integer(40, 55));
  const broken = order(17, random.integer(5, 30), { amount: -random.integer(1, 99) });
  const later = order(17, random.integer(5, 30));
  return [
    validated("broken copy", "a good and a later, broken copy", [good, broken, other], filterFirst),
    validated(
      "broken first",
      "a later, broken and a good copy",
      [broken, other, good],
      filterFirst,
    ),
    validated("two copies", "two good copies of an order", [good, later, other], newest),
    validated("later first", "two good copies, the later one first", [later, good, other], newest),
  ];
}

function validated(name: string, what: string, records: PythonDict[], why: string) {
  const looks = partsOf("valid", "rejected", "superseded");
  const asked = { check: "refused_then_copies", where: `validate with ${what}`, why, looks };
  return { name, call: "validate" as const, records, asked };
}

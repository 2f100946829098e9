import "server-only";
import { createOrderMaker, type OrderMaker } from "@/exercises/02-data-product-design/cases/inputs";
import { firstRecords } from "@/exercises/02-data-product-design/cases/sample-case";
import {
  expects,
  type Scenario,
  type Sign,
  type Step,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import {
  CONTRACT_PROBE,
  FIRST_BATCH_PROBE,
  PLAIN_PROBE,
  STEPS,
} from "@/exercises/02-data-product-design/checks/returned-step";
import { brokenRules, settle } from "@/exercises/02-data-product-design/model/right-validation";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  entryOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonFloat,
} from "@/exercises/grading/python-value";

/** What the three steps ask of a product, with plain orders. It is played before all else. */
export function makeStepsScenario(seed: string): Scenario {
  const maker = createOrderMaker(`${seed}/steps`);
  const contract = step(nameIn(CONTRACT_PROBE), ["contract"]);
  const first = step(nameIn(FIRST_BATCH_PROBE), ["validate", [...firstRecords]]);
  const steps = [contract, first, ...goodSteps(maker), ...faultSteps(maker), ...copySteps(maker)];
  return { name: STEPS, grants: [], steps };
}

function nameIn(probe: string): string {
  return probe.slice(STEPS.length + 1);
}

function goodSteps({ order }: OrderMaker): Step[] {
  const [two, small] = [[order(1), order(2)], [order(3, 30, { amount: pythonFloat(0.5) })]];
  return [
    judged(nameIn(PLAIN_PROBE), "two good orders", two, "Both orders are good."),
    judged("half a euro", "an amount of 0.5", small, "Half a euro is an amount above 0."),
  ];
}

/** One fault at a time. */
function faultSteps({ order, random }: OrderMaker): Step[] {
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
    const about = `${column} ${formatPythonValue(value)}`;
    const noSize: Sign = ["none-has-a-size", { raised: "TypeError", errorSays: "'NoneType'" }];
    return judged(`fault ${index + 1}`, about, records, why, noSize);
  });
}

const filterFirst =
  "The later copy is broken and has to be refused before copies are dropped, or the good one is lost.";
const newest = "Of two good copies the later one stays, and the other is superseded.";

/** An order that comes twice: the later copy broken, and both copies good; in both orders. */
function copySteps({ order, random }: OrderMaker): Step[] {
  const other = order(20);
  const good = order(17, random.integer(40, 55));
  const broken = order(17, random.integer(5, 30), { amount: -random.integer(1, 99) });
  const later = order(17, random.integer(5, 30));
  return [
    judged("broken copy", "a good and a later, broken copy", [good, broken, other], filterFirst),
    judged("broken first", "a later, broken and a good copy", [broken, other, good], filterFirst),
    judged("two copies", "two good copies of an order", [good, later, other], newest),
    judged("later first", "two good copies, the later one first", [later, good, other], newest),
  ];
}

/** validate with some records, and what becomes of them by each wrong idea. */
function judged(
  name: string,
  what: string,
  records: PythonDict[],
  why: string,
  ...signs: Sign[]
): Step {
  return step(
    name,
    ["validate", records],
    expects(
      "refused_then_copies",
      `validate with ${what}`,
      why,
      settle(records),
      ...signs,
      ["order-of-steps-is-free", settle(records, { filters: "last" })],
      ["true-is-above-zero", settle(records, { rules: withFalsyAmounts })],
      ["duplicates-keep-the-newest", settle(records, { keeps: "first" })],
      ["duplicates-keep-the-newest", settle(records, { keeps: "last" })],
    ),
  );
}

/** Whoever writes `not record["amount"]` refuses None and 0 only. */
function withFalsyAmounts(record: PythonDict): string[] {
  const amount = numberOf(entryOf(record, "amount"));
  const isBelow = amount !== null && amount < 0;
  return brokenRules(record).filter((rule) => rule !== "amount_invalid" || !isBelow);
}

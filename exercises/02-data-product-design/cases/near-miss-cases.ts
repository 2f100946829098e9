import "server-only";
import type { Column } from "@/exercises/02-data-product-design/case/order";
import {
  createOrderMaker,
  type OrderMaker,
  withChanges,
  without,
} from "@/exercises/02-data-product-design/cases/inputs";
import {
  expects,
  type Scenario,
  type Sign,
  type Step,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import { ideasThatPass } from "@/exercises/02-data-product-design/model/rule-ideas";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { type PythonDict, type PythonValue, pythonFloat } from "@/exercises/grading/python-value";

const ruleOf: Partial<Record<Column, string>> = {
  order_id: "order_id_null",
  customer_id: "customer_id_null",
  amount: "amount_invalid",
  currency: "currency_invalid",
  ordered_at: "time_invalid",
  updated_at: "time_invalid",
};

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
export function makeNearMissScenario(seed: string): Scenario {
  const maker = createOrderMaker(`${seed}/near misses`);
  const broken = nearMisses(maker).flatMap(([column, values]) =>
    values.map((value) =>
      nearMissStep(maker, column, `${column} ${formatPythonValue(value)}`, value, (order) =>
        withChanges(order, { [column]: value }),
      ),
    ),
  );
  const missing = (Object.keys(ruleOf) as Column[]).map((column) =>
    nearMissStep(maker, column, `no ${column} at all`, undefined, (order) =>
      without(order, column),
    ),
  );
  return { name: "near misses", grants: [], steps: [...broken, ...missing, ...oddSteps(maker)] };
}

function nearMissStep(
  { orders, order }: OrderMaker,
  column: Column,
  what: string,
  value: PythonValue | undefined,
  spoil: (order: PythonDict) => PythonDict,
): Step {
  const good = orders(2);
  const [first = good[0], ...others] = good;
  const rule = ruleOf[column] ?? "";
  return step(
    what,
    ["validate", [first ?? null, spoil(order(9)), ...others]],
    expects(
      "each_rule",
      `validate with ${what}`,
      `That breaks ${rule} and nothing else, and the other two are good.`,
      { valid: good, rejected: [[rule]] },
      ...signsFor(column, value, good),
    ),
  );
}

/** How it looks to whoever lets such a value pass, counts no faults, or stops at a missing key. */
export function signsFor(
  column: string,
  value: PythonValue | undefined,
  good: PythonDict[],
): Sign[] {
  const passing = ideasThatPass(column, value).map(
    (idea): Sign => [
      idea,
      { validCount: good.length + 1, rejectedCount: 0 },
      // Whoever thinks so lets all of them pass; of the other ideas there are several forms.
      idea === "only-none-is-null" ? 0 : undefined,
    ],
  );
  return [
    ["dropping-is-validation", { validCount: good.length, rejectedCount: 0 }],
    ["keys-are-always-there", { raised: "KeyError", errorSays: `'${column}'` }],
    ...passing,
  ];
}

function oddSteps({ order, at }: OrderMaker): Step[] {
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
  return odd.map(([what, record]) =>
    step(
      what,
      ["validate", [record]],
      expects("each_rule", `validate with ${what}`, "Such a record is good.", {
        valid: [record],
        rejected: [],
      }),
    ),
  );
}

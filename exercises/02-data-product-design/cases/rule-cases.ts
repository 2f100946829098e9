import "server-only";
import {
  type Changes,
  type OrderMaker,
  withChanges,
  without,
} from "@/exercises/02-data-product-design/cases/inputs";
import {
  makeNearMissScenario,
  signsFor,
} from "@/exercises/02-data-product-design/cases/near-miss-cases";
import {
  expects,
  type Scenario,
  type Step,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import { brokenRules, settle } from "@/exercises/02-data-product-design/model/right-validation";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { type PythonDict, pythonFloat } from "@/exercises/grading/python-value";

/** What validate says about one fault at a time, and about several in one record. */
export function makeRuleScenarios(maker: OrderMaker, seed: string): Scenario[] {
  return [
    { name: "rules", grants: [], steps: [...faultSteps(maker), ...goodSteps(maker)] },
    makeNearMissScenario(seed),
    { name: "reasons", grants: [], steps: [...manyFaultSteps(maker), ...sumSteps(maker)] },
  ];
}

/** The curriculum's seventeen kinds of broken value, in the order in which they are told. */
function faults({ random, at }: OrderMaker): Changes[] {
  const spaces = " ".repeat(random.integer(1, 4));
  const negative = pythonFloat(-random.integer(1, 900) / 4);
  const [naive, impossible] = [at(30).slice(0, 19), `2025-13-40${at(0).slice(10)}`];
  const nan = pythonFloat(Number.NaN);
  const infinite = pythonFloat(Number.POSITIVE_INFINITY);
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

function faultSteps(maker: OrderMaker): Step[] {
  const single = faults(maker).map((changes) => {
    const [[column = "", value = null] = []] = Object.entries(changes);
    const about = `validate with ${column} ${formatPythonValue(value)}`;
    return { about, column, value, bad: withChanges(maker.order(99), changes) };
  });
  const missing = {
    about: "validate without a customer_id",
    column: "customer_id",
    value: undefined,
    bad: without(maker.order(99), "customer_id"),
  };
  return [...single, missing].map(({ about, column, value, bad }, index) => {
    const good = maker.orders(4);
    const records = good.toSpliced(maker.random.integer(0, 4), 0, bad);
    const rules = brokenRules(bad);
    return step(
      `fault ${index + 1}`,
      ["validate", records],
      expects(
        "each_rule",
        about,
        `That breaks ${rules.join(", ")} and nothing else, and the other four are good.`,
        { valid: good, rejected: [rules] },
        ...signsFor(column, value, good),
      ),
    );
  });
}

function goodSteps({ order, random }: OrderMaker): Step[] {
  const good: [string, PythonDict][] = [
    ["no e-mail", order(1, 30, { customer_email: null })],
    ["no phone", order(2, 30, { customer_phone: null })],
    ["an amount of one cent", order(3, 30, { amount: pythonFloat(0.01) })],
    ["a whole amount", order(4, 30, { amount: random.integer(2, 99) })],
  ];
  return good.map(([what, record], index) =>
    step(
      `good ${index + 1}`,
      ["validate", [record]],
      expects("each_rule", `validate with ${what}`, "Such a record is good.", {
        valid: [record],
        rejected: [],
      }),
    ),
  );
}

/** Records of two to four faults, each of a rule of its own. */
function manyFaultSteps(maker: OrderMaker): Step[] {
  const { random, orders } = maker;
  const worst: Changes[] = [
    { customer_id: null },
    { amount: -random.integer(1, 99) },
    { currency: "XXX" },
    { ordered_at: "soon" },
  ];
  return Array.from({ length: 4 }, (_, index) => {
    const records = orders(5).map((record, place) => {
      const count = place === 0 ? random.integer(2, 4) : random.integer(0, 4);
      return withChanges(record, Object.assign({}, ...random.sample(worst, count)));
    });
    const { valid, rejected } = settle(records);
    return step(
      `several ${index + 1}`,
      ["validate", records],
      expects(
        "all_reasons",
        "validate with several faults in a record",
        "A record is rejected with every rule that it breaks, so that it is mended once.",
        { valid, rejected },
        ["dropping-is-validation", { valid, rejectedCount: 0 }],
        ["first-fault-is-enough", { valid, rejectedCount: rejected.length, mostRulesEach: 1 }],
      ),
    );
  });
}

/** Random batches with copies and faults: all that matters is that nothing gets lost. */
function sumSteps(maker: OrderMaker): Step[] {
  const { random, order } = maker;
  return Array.from({ length: 12 }, (_, index) => {
    const clean = Array.from({ length: 16 }, () =>
      order(random.integer(1, 8), random.integer(0, 59)),
    );
    const broken = new Set(random.sample([...clean.keys()], random.integer(2, 5)));
    const records = clean.map((record, place) =>
      broken.has(place) ? withChanges(record, random.pick(faults(maker))) : record,
    );
    return step(
      `sum ${index + 1}`,
      ["validate", records],
      expects(
        "all_reasons",
        "validate on a random batch",
        "Every record that came in is counted once.",
        { total: records.length },
        ["dropping-is-validation", { totalBelow: records.length }],
      ),
      expects(
        "all_reasons",
        "validate on a random batch",
        "They belong to whoever asked; work on copies.",
        { changed: false },
        ["records-are-mine", { changed: true }],
      ),
    );
  });
}

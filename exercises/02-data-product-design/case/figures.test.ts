import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columns } from "@/exercises/02-data-product-design/case/order";
import { ordersCase } from "@/exercises/02-data-product-design/case/orders-case";
import { makeCases } from "@/exercises/02-data-product-design/cases/make-cases";
import { collectObservations } from "@/exercises/grading/observation";
import { parsePythonValue } from "@/exercises/grading/parse-python-value";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

test("The module's samples are what its docstrings and the case's tables say", async () => {
  const { files } = await loadExercise(2);
  const source = `
import doctest, sales_orders
print(doctest.testmod(sales_orders).failed, doctest.testmod(sales_orders).attempted)
print(" ".join(sales_orders.COLUMNS))
print(" ".join(sales_orders.RULES))
print(len(sales_orders.sample_batch()), sales_orders.ERROR_LIMIT)
first, again = sales_orders.sample_batch(), sales_orders.sample_batch()
first[0]["amount"] = -1
print(again[0]["amount"])
`;
  const events = await runtime.runInNode({ source, probes: "", files, inputs: null });
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  const rules = Object.keys(ordersCase.rules);
  expect(printed.split("\n").slice(0, 5)).toEqual([
    "0 3",
    columns.join(" "),
    rules.join(" "),
    "10 0.2",
    "101",
  ]);
});

test("The sample batch is settled as the task's rules say", async () => {
  const { files } = await loadExercise(2);
  const full = readFileSync("exercises/02-data-product-design/programs/solutions/full.py", "utf8");
  const source = `${full}
from sales_orders import sample_batch
found = SalesOrdersProduct({}, {}).validate(sample_batch())
print([(order["order_id"], order["amount"]) for order in found["valid"]])
print([one["rules"] for one in found["rejected"]], found["superseded"])
`;
  const events = await runtime.runInNode({ source, probes: "", files, inputs: null });
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(printed.split("\n").slice(0, 2)).toEqual([
    "[('o1', 101), ('o2', 20), ('o3', 31)]",
    "[['amount_invalid'], ['order_id_null'], ['amount_invalid', 'currency_invalid'], ['customer_id_null'], ['time_invalid']] 2",
  ]);
});

test("Inputs reach Python and come back without loss", async () => {
  const { inputs } = publicCases("data-product-design");
  const probes = `def probe(observe, inputs):
    for index, value in enumerate(inputs):
        observe.call(str(index), "f", value["steps"])
`;
  const source = "def f(value): return value\n";
  const events = await runtime.runInNode({ source, probes, files: {}, inputs });
  const { byProbe } = collectObservations(events);
  for (const [index, scenario] of (itemsOf(inputs) ?? []).entries()) {
    const dict = dictOf(scenario);
    expect(byProbe.get(String(index))).toMatchObject({
      outcome: "returned",
      value: dict && entryOf(dict, "steps"),
    });
  }
});

test("Every step that is expected is played, and no two have one name", () => {
  for (const seed of ["a", "b", "c"]) {
    const { inputs, expectations } = makeCases(seed);
    const played = (itemsOf(inputs) ?? []).flatMap((scenario) => stepNames(scenario));
    expect(new Set(played).size).toBe(played.length);
    const expected = JSON.parse(JSON.stringify(expectations)) as { probe: string }[];
    for (const { probe } of expected) expect(played).toContain(probe);
  }
});

function stepNames(scenario: PythonValue): string[] {
  const dict = dictOf(scenario);
  const steps = itemsOf(dict ? entryOf(dict, "steps") : undefined) ?? [];
  return steps.map((step) => `${dict && entryOf(dict, "name")}/${itemsOf(step)?.[0]}`);
}

test("Every rule's column is tried with near misses and without its key", () => {
  const { expectations } = publicCases("data-product-design");
  const about = (JSON.parse(JSON.stringify(expectations)) as { check: string; about: string }[])
    .filter(({ check }) => check === "each_rule")
    .map((expectation) => expectation.about);
  for (const column of ["order_id", "customer_id", "amount", "currency", "ordered_at"]) {
    const tried = about.filter((text) => text.startsWith(`validate with ${column} `));
    expect(tried.length).toBeGreaterThanOrEqual(4);
    expect(about).toContain(`validate with no ${column} at all`);
  }
  expect(about).toContain("validate with amount float('nan')");
  expect(about).toContain("validate with currency 'EU'");
});

test("All that a browser receives can be read there", () => {
  expect(parsePythonValue(publicCases("data-product-design").inputs)).not.toBeNull();
});

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ordersCase } from "@/exercises/02-data-product-design/case/orders-case";
import { columns } from "@/exercises/02-data-product-design/case/sales-order";
import { makeCases } from "@/exercises/02-data-product-design/cases/make-cases";
import { casesOf } from "@/exercises/casework/case";
import { collectObservations } from "@/exercises/grading/observation";
import { parsePythonValue } from "@/exercises/grading/parse-python-value";
import { dictOf, entryOf, itemsOf } from "@/exercises/grading/python-value";
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
    for index, story in enumerate(inputs["stories"]):
        observe.call(str(index), "f", story["steps"])
`;
  const source = "def f(value): return value\n";
  const events = await runtime.runInNode({ source, probes, files: {}, inputs });
  const { byProbe } = collectObservations(events);
  const dict = dictOf(inputs);
  for (const [index, story] of (itemsOf(dict ? entryOf(dict, "stories") : []) ?? []).entries()) {
    const of = dictOf(story);
    expect(byProbe.get(String(index))).toMatchObject({
      outcome: "returned",
      value: of && entryOf(of, "steps"),
    });
  }
});

test("No two steps have one name", () => {
  for (const seed of ["a", "b", "c"]) {
    const dict = dictOf(makeCases(seed).inputs);
    const played = (itemsOf(dict ? entryOf(dict, "stories") : []) ?? []).flatMap((story) => {
      const of = dictOf(story);
      const steps = itemsOf(of ? entryOf(of, "steps") : undefined) ?? [];
      return steps.map((step) => `${of && entryOf(of, "name")}/${itemsOf(step)?.[0]}`);
    });
    expect(played.length).toBeGreaterThan(100);
    expect(new Set(played).size).toBe(played.length);
  }
});

test("Every rule's column is tried with near misses and without its key", () => {
  const tried = casesOf(publicCases("data-product-design"), "each_rule").cases.map(
    ({ where }) => where,
  );
  for (const column of ["order_id", "customer_id", "amount", "currency", "ordered_at"]) {
    const values = tried.filter((text) => text.startsWith(`validate with ${column} `));
    expect(values.length).toBeGreaterThanOrEqual(4);
    expect(tried).toContain(`validate with no ${column} at all`);
  }
  expect(tried).toContain("validate with amount float('nan')");
  expect(tried).toContain("validate with currency 'EU'");
});

test("All that a browser receives can be read there", () => {
  expect(parsePythonValue(publicCases("data-product-design").inputs)).not.toBeNull();
});

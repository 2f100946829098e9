import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawCrossings } from "@/exercises/01-domain-identification/picture/crossing-picture";
import { drawMap } from "@/exercises/01-domain-identification/picture/map-picture";
import { drawOffer } from "@/exercises/01-domain-identification/picture/offer-picture";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

let runtime: NodeRuntime;
let starter: Observations;
let core: Observations;

beforeAll(async () => {
  runtime = await createNodeRuntime();
  const folder = "exercises/01-domain-identification";
  starter = await observe(readFileSync(`${folder}/starter.py`, "utf8"));
  core = await observe(readFileSync(`${folder}/programs/solutions/core.py`, "utf8"));
});
afterAll(() => runtime.close());

async function observe(source: string): Promise<Observations> {
  const { probes, files } = await loadExercise(1);
  const { inputs } = publicCases("domain-identification");
  return collectObservations(await runtime.runInNode({ source, probes, files, inputs }));
}

test("Three records of the starter lie outside, and move in with the core", () => {
  const outside = (observations: Observations) =>
    drawMap(observations).nodes.flatMap(({ entity, domain }) => (domain === null ? [entity] : []));
  expect(outside(starter)).toEqual(["cart", "consent", "return_request"]);
  expect(outside(core)).toEqual([]);
});

test("A boundary is counted once the learner's report counts it", () => {
  const before = drawCrossings(starter);
  expect(before).toMatchObject({ problem: null, counted: 0 });
  expect(before?.boundaries.every(({ counted }) => counted === 0)).toBe(true);
  const after = drawCrossings(core);
  expect(after?.counted).toBe(after?.shared);
  expect(after?.boundaries.length).toBeGreaterThan(10);
  expect(after?.boundaries.every(({ shared, counted }) => shared === counted)).toBe(true);
});

test("A report that raises is said to, and the boundaries stand uncounted", async () => {
  const broken = await observe(
    'DOMAINS = {"a": {"teams": [], "entities": ["order"]}, "b": {"teams": [], "entities": ["payment"]}}\ndef boundary_report(domains, affinity):\n    return 1 / 0\n',
  );
  expect(drawCrossings(broken)).toEqual({
    problem: "boundary_report on your map raised ZeroDivisionError: division by zero",
    domains: ["a", "b"],
    boundaries: [{ one: 0, other: 1, shared: 18, counted: 0, heaviest: "order and payment, 18" }],
    shared: 18,
    counted: null,
  });
});

test("Products stand behind those that they read, with what their needs lack", () => {
  const offered = drawOffer(core)?.products ?? [];
  const depths = Object.fromEntries(offered.map(({ name, depth }) => [name, depth]));
  expect(depths).toMatchObject({ sales_orders: 0, searches: 0, paid_orders: 1, fraud_signals: 2 });
  const needs = offered.flatMap((product) => product.needs);
  expect(needs.map(({ number, lacking }) => [number, lacking])).toEqual([
    ["N12", []],
    ["N07", []],
    ["N05", []],
    ["N01", []],
  ]);
  expect(drawOffer(starter)?.products.filter(({ type }) => type === "")).toHaveLength(3);
});

test("Before a Check, and without a map or products, there is nothing to draw", async () => {
  expect([drawCrossings(null), drawOffer(null)]).toEqual([null, null]);
  const empty = await observe("PRODUCTS = 3\n");
  expect(drawCrossings(empty)).toBeNull();
  expect(drawOffer(empty)).toEqual({
    problem: "PRODUCTS must be a non-empty list",
    products: [],
  });
});

test("A circle of products is drawn and does not hang", async () => {
  const round = await observe(
    'PRODUCTS = [{"name": "a", "inputs": ["b", "a"]}, {"name": "b", "inputs": ["a"]}]\n',
  );
  expect(drawOffer(round)?.products.map(({ inputs }) => inputs)).toEqual([[1, 0], [0]]);
});

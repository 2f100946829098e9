import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseTables } from "@/exercises/03-governance-policies/case/case-tables";
import { councilDomains } from "@/exercises/03-governance-policies/case/council-case";
import { councilProbes } from "@/exercises/03-governance-policies/picture/council-probes";
import { drawPolicies } from "@/exercises/03-governance-policies/picture/policies-picture";
import { drawProducts } from "@/exercises/03-governance-policies/picture/products-picture";
import { drawTwoPolicies } from "@/exercises/03-governance-policies/picture/two-policies-picture";
import { drawWishes } from "@/exercises/03-governance-policies/picture/wishes-picture";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict, pythonTuple } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

const folder = "exercises/03-governance-policies";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

async function observe(source: string): Promise<Observations> {
  const { probes, files } = await loadExercise(3);
  const { inputs } = publicCases("governance-policies");
  return collectObservations(await runtime.runInNode({ source, probes, files, inputs }));
}

function returning(values: Record<string, PythonValue>): Observations {
  const looked = { kind: "observation", printed: "", outcome: "returned" } as const;
  return collectObservations(
    Object.entries(values).map(([probe, value]) => ({ ...looked, changed: [], probe, value })),
  );
}

function drawn(observations: Observations) {
  const policies = drawPolicies(observations);
  if (policies.kind !== "drawn") throw new Error(policies.missing);
  return { ...policies, ...drawProducts(observations) };
}

test("The full solution's policies are drawn by domain, with what was refused", async () => {
  const { rows, columns, unread, wishes, products, governProblem, leftOut } = drawn(
    await observe(readFileSync(`${folder}/programs/solutions/full.py`, "utf8")),
  );
  expect(columns).toEqual([
    ["orders"],
    ["discovery", "supply", "customer", "legal"],
    ["marketing"],
    ["money"],
  ]);
  expect(unread).toEqual([]);
  expect(rows).toHaveLength(14);
  expect({ governProblem, leftOut }).toEqual({ governProblem: null, leftOut: 0 });
  const cell = (policy: string, domain: string) =>
    rows.find(({ id }) => id === policy)?.cells[
      columns.findIndex((domains) => domains.includes(domain))
    ];
  expect(cell("retention", "money")).toEqual({
    state: { kind: "changed", words: "365 instead of 2555" },
    refused: [],
  });
  expect(cell("retention", "marketing")).toEqual({
    state: { kind: "global" },
    refused: ["loosens"],
  });
  expect(cell("available", "money")).toEqual({
    state: { kind: "changed", words: "severity block instead of warn" },
    refused: [],
  });
  expect(cell("ORDERS-1", "orders")?.state).toEqual({ kind: "own", words: "warns" });
  expect(cell("ORDERS-1", "supply")?.state).toEqual({ kind: "elsewhere" });
  expect(rows.find(({ id }) => id === "retention")?.demand).toBe(
    "retention_days at_most 2555, blocks, if pii_fields present",
  );
  expect(wishes.map(({ domain, outcome }) => [domain, outcome])).toEqual([
    ["orders", "in force"],
    ["marketing", "refused: loosens"],
    ["marketing", "refused: override"],
    ["money", "in force: 365 instead of 2555"],
    ["money", "in force: severity block instead of warn"],
    ["legal", "refused: unknown_policy"],
  ]);
  expect(products.map(({ name, decision }) => [name, decision])).toEqual([
    ["sales_orders", "warn"],
    ["search_log", "warn"],
    ["email_events", "block"],
    ["stock", "block"],
    ["ledger", "block"],
    ["customers", "block"],
  ]);
  expect(products.find(({ name }) => name === "ledger")?.violations).toEqual([
    "encryption: encryption is ['at_rest'], blocks",
    "available: availability is 98.2, blocks",
  ]);
});

test("Deciding by the first violation, or by the last, is seen to be wrong", async () => {
  const core = readFileSync(`${folder}/programs/solutions/core.py`, "utf8");
  const decisionsOf = async (source: string) =>
    drawn(await observe(source)).products.map(({ decision }) => decision);
  const right = await decisionsOf(core);
  for (const place of [0, -1]) {
    const one = `def decide(violations):\n    return violations[${place}]["severity"] if violations else "allow"\n`;
    expect(await decisionsOf(`${core}\n${one}`)).not.toEqual(right);
  }
});

test("The untouched starter is drawn: no operators, every wish in force, all allowed", async () => {
  const starter = await observe(readFileSync(`${folder}/starter.py`, "utf8"));
  expect(drawTwoPolicies(starter)).toMatchObject({
    policies: [
      { field: "retention_days", decided: "is at most 2555", written: "no operator yet" },
      { field: "completeness", decided: "is at least 0.95", written: "no operator yet" },
    ],
    count: 13,
  });
  expect(drawWishes(starter).map(({ asks, outcome }) => `${asks}: ${outcome}`)).toEqual([
    "tighter: in force",
    "looser: in force",
    "the same: in force",
    "tighter: in force",
    "looser: in force",
  ]);
  const { products } = drawn(starter);
  expect(products.every(({ decision, by }) => decision === "allow" && by === "given")).toBe(true);
  expect(products.find(({ name }) => name === "search_log")?.violations).toEqual([
    "available: availability is 98.6, warns",
  ]);
});

test("The core's policies are as decided, looser wishes refused, products decided", async () => {
  const core = await observe(readFileSync(`${folder}/programs/solutions/core.py`, "utf8"));
  expect(drawTwoPolicies(core)).toMatchObject({
    policies: [
      {
        written: "retention_days at_most 2555, blocks, if pii_fields present",
        isAsDecided: true,
        breakers: ["email_events"],
      },
      { written: "completeness at_least 0.95, blocks", isAsDecided: true, breakers: [] },
    ],
  });
  expect(drawWishes(core).map(({ domain, outcome }) => [domain, outcome])).toEqual([
    ["money", "in force"],
    ["supply", "refused"],
    ["customer", "in force"],
    ["orders", "in force"],
    ["pricing", "refused"],
  ]);
  const { products, governProblem } = drawn(core);
  expect(governProblem).toBeNull();
  expect(products.map(({ decision }) => decision)).toEqual([
    "allow",
    "warn",
    "block",
    "block",
    "block",
    "allow",
  ]);
});

test("Wishes lie on their line on the side that they ask for", async () => {
  const wishes = drawWishes(await observe(""));
  expect(wishes.map(({ domain, at, limitAt }) => [domain, Math.sign(at - limitAt)])).toEqual([
    ["money", -1],
    ["supply", 1],
    ["customer", 0],
    ["orders", 1],
    ["pricing", -1],
  ]);
  for (const { at, outcome, remark } of wishes) {
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(1);
    expect([outcome, remark]).toEqual(["unknown", "`effective_policies` is not defined"]);
  }
});

test("A rule that vanishes without a word is told as that", () => {
  const policy = pythonDict([
    ["id", "retention"],
    ["path", "retention_days"],
    ["op", "at_most"],
    ["value", 2555],
    ["severity", "block"],
  ]);
  const silent = pythonTuple([policy], []);
  const picture = drawn(
    returning({ GLOBAL_POLICIES: [policy], [councilProbes.inForceIn("money")]: silent }),
  );
  expect(picture.wishes.filter(({ domain }) => domain === "money")).toMatchObject([
    { outcome: "nothing changed, and no conflict is reported", isRefused: false },
    { outcome: "nothing changed, and no conflict is reported", isRefused: false },
  ]);
  expect(picture.columns).toEqual([["money"]]);
  expect(picture.unread).toEqual([
    {
      domains: councilDomains.filter((name) => name !== "money"),
      reason: expect.stringMatching(/was not looked at: the run ended too early/),
    },
  ]);
});

test("Without policies the pictures say so", async () => {
  expect(drawPolicies(await observe("GLOBAL_POLICIES = []"))).toEqual({
    kind: "missing",
    missing: "GLOBAL_POLICIES must be a non-empty list of policies",
  });
  expect(drawTwoPolicies(await observe("GLOBAL_POLICIES = 1")).kind).toBe("missing");
  expect(drawPolicies(await observe("")).kind).toBe("missing");
});

test("Whatever a program returns, the pictures are drawn", () => {
  const probes = [
    ...councilDomains.map(councilProbes.inForceIn),
    councilProbes.checkOf("ledger"),
    councilProbes.givenCheckOf("stock"),
    councilProbes.wishOf("money"),
    councilProbes.run,
  ];
  const dicts = fc.array(
    fc
      .record({
        id: anyPythonValue,
        op: anyPythonValue,
        value: anyPythonValue,
        when: anyPythonValue,
      })
      .map((fields) => pythonDict(Object.entries(fields))),
    { maxLength: 3 },
  );
  const pair = fc
    .tuple(dicts, dicts)
    .map(([policies, conflicts]) => pythonTuple(policies, conflicts));
  const reports = fc
    .record({ decisions: anyPythonValue, violations: anyPythonValue })
    .map((fields) => pythonDict(Object.entries(fields)));
  fc.assert(
    fc.property(dicts, fc.array(fc.oneof(anyPythonValue, pair, reports)), (policies, answers) => {
      const values = probes.map((probe, index): [string, PythonValue] => [
        probe,
        answers[index % Math.max(1, answers.length)] ?? null,
      ]);
      const observations = returning({
        GLOBAL_POLICIES: policies,
        ...Object.fromEntries(values),
      });
      expect(drawPolicies(observations).kind).toBe(policies.length === 0 ? "missing" : "drawn");
      expect(drawTwoPolicies(observations).kind).toBe(policies.length === 0 ? "missing" : "drawn");
      expect(drawWishes(observations)).toHaveLength(5);
      expect(drawProducts(observations).products).toHaveLength(6);
    }),
    { numRuns: 200, seed: 17 },
  );
});

test("The case's tables have a cell for every column of every row", () => {
  expect(caseTables.map(({ id, rows }) => [id, rows.length])).toEqual([
    ["decisions", 13],
    ["products", 6],
    ["protection", 6],
    ["wishes", 5],
    ["domain-rules", 6],
  ]);
  for (const { columns, rows } of caseTables) {
    for (const row of rows)
      expect(Object.keys(row)).toEqual(expect.arrayContaining(columns.map(({ key }) => key)));
  }
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseTables } from "@/exercises/02-data-product-design/case/case-tables";
import { ordersCase, recordsOf } from "@/exercises/02-data-product-design/case/orders-case";
import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import {
  drawBatch,
  drawFirstBatch,
} from "@/exercises/02-data-product-design/picture/batch-picture";
import { drawContract } from "@/exercises/02-data-product-design/picture/contract-picture";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

const folder = "exercises/02-data-product-design";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

async function observe(source: string): Promise<Observations> {
  const { probes, files } = await loadExercise(2);
  const { inputs } = publicCases("data-product-design");
  return collectObservations(await runtime.runInNode({ source, probes, files, inputs }));
}

function returning(values: Record<string, PythonValue>): Observations {
  const looked = { kind: "observation", printed: "", outcome: "returned" } as const;
  return collectObservations(
    Object.entries(values).map(([probe, value]) => ({ ...looked, changed: [], probe, value })),
  );
}

const product: PythonValue = { $: "object", type: "SalesOrdersProduct", repr: "<product>" };
const made = { "steps/new": product, "sample/new": product };

test("The full solution's contract and sample batch are drawn", async () => {
  const seen = await observe(readFileSync(`${folder}/programs/solutions/full.py`, "utf8"));
  const contract = drawContract(seen);
  if (contract.kind !== "drawn") throw new Error(contract.kind);
  const { facts, columns, promises, roles, leftOut } = contract;
  expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toEqual({
    Name: "sales_orders",
    Version: "1.0.0",
    Status: "active",
    Domain: "sales",
    Owner: "sales-team",
    Address: "s3://mesh/sales/orders",
    Standard: "v3.1.0",
  });
  expect(columns).toHaveLength(8);
  expect([columns[0], columns[2]]).toEqual([
    { name: "order_id", type: "string", required: "True", classification: "internal", isKey: true },
    {
      name: "customer_email",
      type: "string",
      required: "False",
      classification: "confidential",
      isKey: false,
    },
  ]);
  expect(promises.map(({ property, value }) => `${property}: ${value}`)).toEqual([
    "availability: 99.9 percent",
    "latency: 1 h",
    "retention: 2555 d",
  ]);
  expect({ roles, leftOut }).toEqual({ roles: ["reader (read)", "pii_reader (read)"], leftOut: 0 });

  const batch = drawBatch(seen);
  if (batch.kind !== "drawn") throw new Error(batch.kind);
  const { records, receipt, ...counts } = batch;
  expect(counts).toEqual({
    kind: "drawn",
    received: 10,
    valid: 3,
    rejected: 5,
    superseded: 2,
    unaccounted: 0,
  });
  expect(records.map(({ id, fate, rules }) => [id, fate, ...rules])).toEqual([
    ["o1", "valid"],
    ["o2", "valid"],
    ["o3", "superseded"],
    ["o3", "valid"],
    ["o3", "superseded"],
    ["o2", "rejected", "amount_invalid"],
    ["None", "rejected", "order_id_null"],
    ["o5", "rejected", "amount_invalid", "currency_invalid"],
    ["o6", "rejected", "customer_id_null"],
    ["o7", "rejected", "time_invalid"],
  ]);
  expect(receipt).toMatch(/^status held, received 10, valid 3, rejected 5/);
});

test("The starter's contract is drawn with its gaps", async () => {
  const seen = await observe(readFileSync(`${folder}/starter.py`, "utf8"));
  const contract = drawContract(seen);
  if (contract.kind !== "drawn") throw new Error(contract.kind);
  const { facts, promises, columns } = contract;
  expect(facts.find(({ label }) => label === "Owner")?.value).toBeNull();
  expect(promises.map(({ property }) => property)).toEqual(["retention"]);
  expect(columns.filter(({ required }) => required === "True")).toHaveLength(2);
  expect(columns.map(({ classification }) => classification)).not.toContain("confidential");
});

test("The good copy of o17 changes its pile when the lines are turned round", async () => {
  const core = readFileSync(`${folder}/programs/solutions/core.py`, "utf8");
  const notTurned = readFileSync(`${folder}/programs/slips/lines-not-turned.py`, "utf8");
  const fates = async (source: string) => {
    const picture = drawFirstBatch(await observe(source));
    if (picture.kind !== "drawn") throw new Error(picture.kind);
    return picture.records.map(({ id, amount, fate }) => `${id} ${amount} ${fate}`);
  };
  expect(await fates(readFileSync(`${folder}/starter.py`, "utf8"))).toEqual([
    "o1 101 valid",
    "o2 102 valid",
    "None 103 valid",
    "o4 None valid",
    "o17 20 superseded",
    "o17 -20 valid",
  ]);
  expect((await fates(`${core}\n\n${notTurned}`)).slice(4)).toEqual([
    "o17 20 superseded",
    "o17 -20 rejected",
  ]);
  expect(await fates(core)).toEqual([
    "o1 101 valid",
    "o2 102 valid",
    "None 103 rejected",
    "o4 None rejected",
    "o17 20 valid",
    "o17 -20 rejected",
  ]);
});

test("Without the class the pictures say so", async () => {
  const missing = "`SalesOrdersProduct` is not defined.";
  const seen = await observe("");
  for (const draw of [drawContract, drawFirstBatch, drawBatch]) {
    expect(draw(seen)).toEqual({ kind: "missing", missing });
  }
});

test("Records that are in no part are told as lost", () => {
  const answer = (valid: PythonValue[]) =>
    returning({
      ...made,
      [PLAYED.sample]: pythonDict([
        ["valid", valid],
        ["rejected", []],
        ["superseded", 0],
      ]),
    });
  const sampleRecords = recordsOf(ordersCase.sample);
  const [first] = sampleRecords;
  if (first === undefined) throw new Error("no sample");
  const lost = drawBatch(answer([first]));
  if (lost.kind !== "drawn") throw new Error(lost.kind);
  expect(lost.unaccounted).toBe(9);
  expect(lost.records.map(({ fate }) => fate)).toEqual(["valid", ...Array(9).fill("lost")]);
  expect(lost.receipt).toMatch(/was not looked at: the run ended too early/);
  expect(drawBatch(answer([...sampleRecords, first]))).toMatchObject({ unaccounted: -1 });
});

test("Whatever a program returns, the pictures are drawn or say why not", () => {
  const dict = fc
    .dictionary(
      fc.constantFrom(
        "valid",
        "rejected",
        "superseded",
        "schema",
        "slaProperties",
        "roles",
        "team",
      ),
      fc.oneof(anyPythonValue, fc.array(anyPythonValue.map((one) => pythonDict([["name", one]])))),
    )
    .map((fields) => pythonDict(Object.entries(fields)));
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(anyPythonValue, dict), fc.nat(20), (value, superseded) => {
      const counted =
        typeof value === "object" && value !== null && "$" in value && value.$ === "dict"
          ? pythonDict([["superseded", superseded], ["rejected", []], ...value.items])
          : value;
      const seen = returning({
        ...made,
        [PLAYED.contract]: value,
        [PLAYED.sample]: counted,
        [PLAYED.samplePublished]: value,
      });
      kinds.add(`contract ${drawContract(seen).kind}`).add(`batch ${drawBatch(seen).kind}`);
    }),
    { numRuns: 300, seed: 17 },
  );
  expect([...kinds].toSorted()).toEqual([
    "batch drawn",
    "batch missing",
    "contract drawn",
    "contract missing",
  ]);
});

test("The case's tables have a cell for every column of every row", () => {
  expect(caseTables.map(({ id, rows }) => [id, rows.length])).toEqual([
    ["columns", 8],
    ["rules", 5],
    ["promises", 3],
    ["first", 6],
    ["sample", 10],
  ]);
  for (const { columns, rows } of caseTables) {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(columns.map(({ key }) => key)));
    }
  }
});

import { readFileSync } from "node:fs";
import type { Schema } from "@cfworker/json-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contractJson } from "@/exercises/02-data-product-design/case/odcs/contract-json";
import { contractViolations } from "@/exercises/02-data-product-design/case/odcs/contract-violations";
import { contractYaml } from "@/exercises/02-data-product-design/case/odcs/contract-yaml";
import { odcsSchema } from "@/exercises/02-data-product-design/case/odcs/odcs-schema";
import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import type { Json } from "@/exercises/exercise";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict, pythonFloat } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

/** Built like the standard's schema: references, a condition on the type, and nothing unknown. */
const schema: Schema = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  type: "object",
  required: ["id", "kind"],
  properties: {
    id: { type: "string" },
    kind: { type: "string", enum: ["DataContract"] },
    servers: { type: "array", items: { $ref: "#/$defs/Server" } },
    limit: { anyOf: [{ type: "string" }, { type: "number" }] },
  },
  additionalProperties: false,
  $defs: {
    Named: { type: "object", properties: { name: { type: "string" } } },
    Server: {
      type: "object",
      properties: { type: { type: "string", enum: ["s3", "api"] } },
      required: ["type"],
      allOf: [
        { $ref: "#/$defs/Named" },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        { if: { properties: { type: { const: "s3" } } }, then: { $ref: "#/$defs/Source/S3" } },
      ],
      unevaluatedProperties: false,
    },
    Source: { S3: { properties: { location: { type: "string" } }, required: ["location"] } },
  },
};
const right = { id: "a", kind: "DataContract", servers: [{ type: "s3", location: "s3://a" }] };

test.each<[string, Json, [path: string, message: string][]]>([
  ["a valid one", right, []],
  ["an api server needs no location", { ...right, servers: [{ type: "api", name: "a" }] }, []],
  ["a missing id", { kind: "DataContract" }, [["", 'lacks "id"']]],
  ["another kind", { ...right, kind: "Data" }, [["kind", 'must be "DataContract"']]],
  ["a text", "contract", [["", "must be a dict, not a text"]]],
  ["an unknown key", { ...right, pii: true }, [["pii", "is nothing that the standard knows here"]]],
  [
    "an unknown key deep inside",
    { ...right, servers: [{ type: "api" }, { type: "api", pii: true }] },
    [["servers[1].pii", "is nothing that the standard knows here"]],
  ],
  [
    "a server without location, whose name is right",
    { ...right, servers: [{ type: "s3", name: "a" }] },
    [["servers[0]", 'lacks "location"']],
  ],
  [
    "a server of another type",
    { ...right, servers: [{ type: "ftp" }] },
    [["servers[0].type", 'must be one of "s3", "api"']],
  ],
  [
    "several at once",
    { ...right, id: 7, limit: [] },
    [
      ["id", "must be a text, not a number"],
      ["limit", "must be a text or a number, not a list"],
    ],
  ],
])("Violations have their path: %s", (_, contract, violations) => {
  expect(contractViolations(schema, contract)).toEqual(
    violations.map(([path, message]) => ({ path, message })),
  );
});

test.each<[string, PythonValue, ReturnType<typeof contractJson>]>([
  ["floats and tuples", { $: "tuple", items: [pythonFloat(99.9), 1] }, { json: [99.9, 1] }],
  ["dates", [{ $: "date", iso: "2025-03-03" }], { json: ["2025-03-03"] }],
  [
    "what JSON cannot say",
    pythonDict([
      ["sla", [pythonFloat(Number.NaN)]],
      ["roles", { $: "set", items: ["a"] }],
      [3, "three"],
    ]),
    {
      violations: [
        { path: "sla[0]", message: "float('nan') is no number in JSON or YAML" },
        { path: "roles", message: "a set cannot be written as JSON or YAML" },
        { path: "", message: "the key 3 is no text" },
      ],
    },
  ],
])("A contract becomes JSON: %s", (_, contract, expected) => {
  expect(contractJson(contract)).toEqual(expected);
});

test("Whatever can be JSON survives the way through YAML", () => {
  fc.assert(
    fc.property(anyPythonValue, (value) => {
      const found = contractJson(value);
      if ("json" in found) expect(parse(contractYaml(found.json))).toEqual(found.json);
    }),
    { numRuns: 300, seed: 17 },
  );
});

test.each(["starter.py", "programs/solutions/full.py"])(
  "The contract of %s is a YAML file",
  async (name) => {
    const { files, probes } = await loadExercise(2);
    const source = readFileSync(`exercises/02-data-product-design/${name}`, "utf8");
    const { inputs } = publicCases("data-product-design");
    const runtime = await createNodeRuntime();
    const events = await runtime.runInNode({ source, probes, files, inputs });
    await runtime.close();
    const seen = collectObservations(events).byProbe.get(PLAYED.contract);
    const found = contractJson(seen?.outcome === "returned" ? seen.value : null);
    if (!("json" in found)) throw new Error(JSON.stringify(found));
    const yaml = contractYaml(found.json);
    expect(yaml).toMatch(/^apiVersion: v3\.1\.0\nkind: DataContract\nid: kestrel\.sales\.orders\n/);
    expect(parse(yaml)).toEqual(found.json);
    expect(contractViolations(odcsSchema, found.json)).toEqual([]);
  },
);

const least = {
  version: "1",
  apiVersion: "v3.1.0",
  kind: "DataContract",
  id: "a",
  status: "active",
};
const comparisons =
  '"mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo", "mustBeLessThan", ' +
  '"mustBeLessOrEqualTo", "mustBeBetween", "mustNotBeBetween"';
const withTable = (table: { [field: string]: Json }): Json => ({
  ...least,
  schema: [{ name: "orders", ...table }],
});

test.each<[string, Json, [path: string, message: string][]]>([
  ["the least there can be", least, []],
  ["a status that is null", { ...least, status: null }, [["status", "must be a text, not None"]]],
  [
    "a promise without value",
    { ...least, slaProperties: [{ property: "latency" }] },
    [["slaProperties[0]", 'lacks "value"']],
  ],
  [
    "a bucket without its address",
    { ...least, servers: [{ server: "lake", type: "s3" }] },
    [["servers[0]", 'lacks "location"']],
  ],
  [
    "a bucket with half an address, and a host that buckets lack",
    { ...least, servers: [{ server: "lake", type: "s3", location: "orders", host: "a" }] },
    [["servers[0].location", "must be an address with its scheme, such as s3://mesh/sales/orders"]],
  ],
  [
    "a team as a list, as before 3.1",
    { ...least, team: [{ username: "mara", role: "owner", id: "mara-1" }] },
    [],
  ],
  [
    "a relationship to a name without its table",
    withTable({ properties: [{ name: "a", relationships: [{ to: "b" }] }] }),
    [
      [
        "schema[0].properties[0].relationships[0].to",
        'must lead to a column, as "orders.order_id" does',
      ],
    ],
  ],
  [
    "an id with a blank",
    { ...least, roles: [{ role: "reader", id: "a reader" }] },
    [["roles[0].id", "may hold letters, figures, _ and - only"]],
  ],
  [
    "a flag for personal data",
    withTable({ properties: [{ name: "email", pii: true }] }),
    [["schema[0].properties[0].pii", "is nothing that the standard knows here"]],
  ],
  [
    "an option of another type",
    withTable({
      properties: [{ name: "a", logicalType: "string", logicalTypeOptions: { minimum: 2 } }],
    }),
    [
      [
        "schema[0].properties[0].logicalTypeOptions.minimum",
        "is nothing that the standard knows here",
      ],
    ],
  ],
  [
    "an array of objects with a property without name",
    withTable({
      properties: [
        {
          name: "lines",
          logicalType: "array",
          items: { logicalType: "object", properties: [{ logicalType: "string" }] },
        },
      ],
    }),
    [["schema[0].properties[0].items.properties[0]", 'lacks "name"']],
  ],
  [
    "a metric without a comparison, and with two",
    withTable({
      quality: [{ metric: "rowCount" }, { metric: "rowCount", mustBe: 1, mustBeLessThan: 2 }],
    }),
    [
      ["schema[0].quality[0]", `must have exactly one of ${comparisons}`],
      ["schema[0].quality[1]", `must have exactly one of ${comparisons}`],
    ],
  ],
  [
    "a comparison with a text",
    withTable({ quality: [{ type: "sql", query: "select 1", mustBeLessThan: "2" }] }),
    [["schema[0].quality[0].mustBeLessThan", "must be a number, not a text"]],
  ],
  [
    "a relationship of a column that names where it starts",
    withTable({ properties: [{ name: "a", relationships: [{ from: "a.b", to: "b.c" }] }] }),
    [["schema[0].properties[0].relationships[0].from", "is nothing that the standard knows here"]],
  ],
])("Held against ODCS: %s", (_, contract, violations) => {
  expect(contractViolations(odcsSchema, contract)).toEqual(
    violations.map(([path, message]) => ({ path, message })),
  );
});

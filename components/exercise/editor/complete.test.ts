import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCompleter } from "./complete";
import { namesIn } from "./completion-names";

const folder = "exercises/01-domain-identification";
const read = (name: string) => readFileSync(`${folder}/case/${name}`, "utf8");
const complete = createCompleter({
  starter: "def boundary_report(domains, affinity):\n    ...\n\n\nDOMAINS = {}\n",
  files: { "kestrel.py": read("kestrel.py"), "dossier.json": read("dossier.json") },
});
const names = (source: string, before = source.split("\n").at(-1) ?? "") =>
  complete(source, before).map(({ name }) => name);

const definitions: [source: string, name: string, kind: string][] = [
  ["def one(first, *rest, last=3): ...", "one", "function"],
  ["def one(first, *rest, last=3): ...", "rest", "parameter"],
  ["def one(first, *rest, last=3): ...", "last", "parameter"],
  ["async def one():\n    pass", "one", "function"],
  ["class Two(dict):\n    def three(self): ...", "three", "function"],
  ["class Two(dict):\n    pass", "Two", "class"],
  ["a, b = 1, 2", "b", "variable"],
  ["total: float = 0", "total", "variable"],
  ["for key, value in pairs:", "value", "variable"],
  ["with open(path) as file:", "file", "variable"],
  ["from kestrel import (\n    TEAMS,\n    NEEDS as wanted,\n)", "wanted", "variable"],
  ["import math", "math", "variable"],
  ["def half(:\n    broken = 1", "broken", "variable"],
];
for (const [source, name, kind] of definitions) {
  test(`In ${JSON.stringify(source)}, ${name} is a ${kind}`, () => {
    expect(namesIn(source, "here").find((known) => known.name === name)?.kind).toBe(kind);
  });
}

test("A comparison or a named argument defines nothing", () => {
  expect(namesIn("print(a == b)\nif a == b: call(c=1)", "here")).toEqual([]);
});

test("A function of the case is explained by its signature and docstring", () => {
  const found = complete("prod", "prod").find(({ name }) => name === "producers");
  expect(found?.detail).toBe("producers(entity)");
  expect(found?.documentation).toMatch(/^The teams that change an entity/);
});

test("A constant of the case is explained by the module's docstring", () => {
  const found = complete("", "").find(({ name }) => name === "CENTRAL_TEAM");
  expect(found?.documentation).toMatch(/creates no business record/);
});

test("What is asked for is offered even when the learner has deleted it", () => {
  expect(names("")).toEqual(expect.arrayContaining(["boundary_report", "DOMAINS"]));
});

test("Between quotes the records and teams of the case are offered", () => {
  const found = names('DOMAINS["orders"] = ["ch');
  expect(found).toEqual(expect.arrayContaining(["checkout", "cart", "N01"]));
  expect(found).not.toContain("print");
});

test("After a module only its own public names are offered", () => {
  expect(names("from kestrel import ")).toEqual(names("kestrel."));
  expect(names("kestrel.")).toContain("changed_by");
  expect(names("kestrel.")).not.toContain("_file");
  expect(names("kestrel.")).not.toContain("print");
});

test("A member of something unknown, or a comment, offers nothing", () => {
  expect(names("order.")).toEqual([]);
  expect(names("# ent")).toEqual([]);
  expect(names('call("# car')).toContain("cart");
  expect(names('x = "#"; ent')).toContain("ENTITIES");
});

test("Half a name is not offered as itself", () => {
  expect(names("boundary = 1\nbound")).not.toContain("bound");
});

test("Every name is offered once", () => {
  const found = names("from kestrel import TEAMS\nTEAMS = 1\n");
  expect(new Set(found).size).toBe(found.length);
});

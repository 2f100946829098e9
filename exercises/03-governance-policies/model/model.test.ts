import { expect, test } from "vitest";
import { councilCase, councilLimits } from "@/exercises/03-governance-policies/case/council-case";
import type { PolicyValue } from "@/exercises/03-governance-policies/case/policy-value";
import { makeBase } from "@/exercises/03-governance-policies/cases/base-policies";
import { makeCases } from "@/exercises/03-governance-policies/cases/make-cases";
import type { Fate } from "@/exercises/03-governance-policies/cases/products";
import { drawCase } from "@/exercises/03-governance-policies/cases/random-rules";
import { broken, keeps, type Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  effectivePolicies,
  tightens,
} from "@/exercises/03-governance-policies/model/effective-policies";
import { decide } from "@/exercises/03-governance-policies/model/govern";
import { casesOf } from "@/exercises/casework/case";
import { createSeededRandom } from "@/exercises/seeded-random";

const seeds = ["a", "b", "c", "d"];

function drawRules(seed: string) {
  const random = createSeededRandom(seed);
  const base = makeBase(random);
  return { base, property: Array.from({ length: 150 }, () => drawCase(random, base)) };
}

function policy(op: string, value: PolicyValue): Policy {
  return { id: "P", area: "quality", path: "field", op, value, severity: "block" };
}

test.each<[string, PolicyValue, PolicyValue, boolean]>([
  ["present", true, 0, true],
  ["present", true, false, true],
  ["present", true, "", false],
  ["present", true, [], false],
  ["equals", true, 1, false],
  ["at_most", 5, 5, true],
  ["at_most", 5, 6, false],
  ["at_most", 5, "4", false],
  ["at_most", 5, true, false],
  ["at_most", 5, Number.NaN, false],
  ["at_least", 5, 5, true],
  ["at_least", 5, 4, false],
  ["one_of", ["a", "b"], "b", true],
  ["one_of", ["a", "b"], null, false],
  ["includes", ["a"], ["b", "a"], true],
  ["includes", ["a"], "abc", false],
  ["covers_field", "needed", ["a", "b"], true],
  ["covers_field", "needed", ["a"], false],
  ["covers_field", "needed", "ab", false],
  ["equals", ["a"], ["a"], true],
  ["equals", ["a"], [["a"]], false],
  ["one_of", [["a"], "b"], ["a"], true],
  ["one_of", ["ab"], "a", false],
  ["present", true, Number.NaN, true],
])("%s %j with %j: %s", (op, value, actual, kept) => {
  const product = { field: actual, needed: ["a", "b"] };
  expect(keeps(product, policy(op, value))).toBe(kept);
});

test.each<[string, PolicyValue, PolicyValue, boolean]>([
  ["at_most", 100, 100, true],
  ["at_most", 100, 101, false],
  ["at_most", 100, "40", false],
  ["at_least", 0.9, 0.99, true],
  ["at_least", 0.9, true, false],
  ["one_of", ["x", "y"], ["y"], true],
  ["one_of", ["x", "y"], [], false],
  ["one_of", ["x", "y"], ["x", "z"], false],
  ["includes", ["p"], ["p", "q"], true],
  ["includes", ["p"], [], false],
  ["present", true, false, false],
  ["equals", "UTC", "UTC", true],
  ["at_most", 100, Number.NaN, false],
  ["at_least", 0.9, Number.NaN, false],
  ["one_of", ["x", "y"], "x", false],
  ["includes", ["p"], "p, q", false],
  ["present", true, 1, false],
])("%s %j refined to %j tightens: %s", (op, limit, value, tight) => {
  expect(tightens(policy(op, limit), value)).toBe(tight);
});

test("Two refinements that leave nothing are an empty conflict", () => {
  const rules = ["x", "y"].map((only) => ({ refines: "P", value: [only] }));
  const limit = policy("one_of", ["x", "y", "z"]);
  expect(effectivePolicies([limit], rules)).toEqual({
    policies: [limit],
    conflicts: [{ policy: "P", reason: "empty" }],
  });
});

test("No domain rules make the violation of a global policy vanish", () => {
  for (const seed of seeds) {
    const { base, property } = drawRules(seed);
    for (const { rules, product } of property) {
      const { policies } = effectivePolicies(base.policies, rules);
      const reported = new Set(broken(product, policies).map(({ id }) => id));
      const lost = broken(product, base.policies).filter(({ id }) => !reported.has(id));
      expect({ seed, rules, lost }).toEqual({ seed, rules, lost: [] });
    }
  }
});

test("The random cases break policies, tighten them and are refused", () => {
  const { base, property } = drawRules("a");
  const cases = property.map(({ rules, product }) => {
    const { policies, conflicts } = effectivePolicies(base.policies, rules);
    return { before: broken(product, base.policies), after: broken(product, policies), conflicts };
  });
  expect(cases.filter(({ before }) => before.length > 0).length).toBeGreaterThan(100);
  expect(cases.filter(({ before, after }) => after.length > before.length).length).toBeGreaterThan(
    20,
  );
  expect(cases.filter(({ conflicts }) => conflicts.length > 0).length).toBeGreaterThan(100);
});

test("There are 17 faults, six good products and one to warn about", () => {
  for (const seed of seeds) {
    const kindsIn = (check: string) =>
      casesOf<Fate>(makeCases(seed), check).cases.map(({ expected }) => expected);
    const count = (check: string, kind: string) =>
      kindsIn(check).filter((fate) => "kind" in fate && fate.kind === kind).length;
    expect([count("faults_blocked", "fault"), count("faults_blocked", "warning")]).toEqual([17, 1]);
    expect([count("good_pass", "good"), count("good_pass", "warning")]).toEqual([6, 1]);
  }
});

test("A block outweighs a warning, and a warning an empty list", () => {
  const warned: Policy = { ...policy("present", true), severity: "warn" };
  expect([decide([warned, policy("present", true)]), decide([warned]), decide([])]).toEqual([
    "block",
    "warn",
    "allow",
  ]);
});

test("The two policies of step 1 are the council's decisions", () => {
  const decided = councilCase.decisions.map(({ area, field, decision }) => [area, field, decision]);
  expect(decided).toEqual(
    expect.arrayContaining([
      ["privacy", "retention_days", "is at most 2555"],
      ["quality", "completeness", "is at least 0.95"],
    ]),
  );
  expect(councilLimits.map(({ path, value }) => [path, value])).toEqual([
    ["retention_days", 2555],
    ["completeness", 0.95],
  ]);
});

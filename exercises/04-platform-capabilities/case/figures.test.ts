import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { makeInputs } from "@/exercises/04-platform-capabilities/cases/inputs";
import { makeCases } from "@/exercises/04-platform-capabilities/cases/make-cases";
import { parseExpectations } from "@/exercises/04-platform-capabilities/checks/scenario";
import { platformIdeas } from "@/exercises/04-platform-capabilities/model/platform-ideas";
import { nodesNeeded, sizeOf } from "@/exercises/04-platform-capabilities/model/sizing-model";

const { demand, assumptions } = platformCase;
const size = sizeOf(demand, assumptions);

test("Kestrel Home needs what the curriculum says", () => {
  expect(size.storage_gb).toBeCloseTo(33_881.12, 2);
  expect(size.avg_running).toBeCloseTo(6.45, 2);
  const needed = nodesNeeded(size.avg_running, assumptions);
  expect(needed * assumptions.slots_per_node).toBeCloseTo(27.64, 2);
  expect(needed).toBeCloseTo(6.91, 2);
  expect(size.nodes).toBe(7);
  expect(size.monthly_cost).toBeCloseTo(2_249.27, 2);
  expect(demand.reduce((sum, { products }) => sum + products, 0)).toBe(27);
  expect(size.engineers).toBe(4);
});

test.each([
  ["discovery", 14_018.6, 630.55],
  ["orders", 7_556.4, 635.98],
  ["money", 4_102.1, 286.92],
  ["marketing", 3_947.8, 347.57],
  ["supply", 2_405.7, 228.65],
  ["customer", 1_110.3, 76.89],
  ["pricing", 740.2, 42.7],
])("%s stores %d GB and pays %d a month", (domain, storage, cost) => {
  const own = demand.filter((row) => row.domain === domain);
  expect(sizeOf(own, assumptions).storage_gb).toBeCloseTo(storage, 1);
  expect(size.cost_by_domain[domain]).toBeCloseTo(cost, 2);
});

test("The task's growth and the shares are those of the oracle", () => {
  expect((1 + assumptions.growth_per_year) ** assumptions.horizon_years).toBeCloseTo(1.69, 10);
  const shares = Object.values(size.cost_by_domain).reduce((sum, share) => sum + share, 0);
  expect(shares).toBeCloseTo(size.monthly_cost, 8);
});

test("Every check about the platform has scenarios, and every wrong idea shows in one", () => {
  const { scenarios } = parseExpectations(makeCases("17").expectations);
  const shown = scenarios.flatMap(({ steps }) =>
    steps.flatMap(({ instead }) => Object.keys(instead)),
  );
  expect([...new Set(shown)].sort()).toEqual(Object.keys(platformIdeas).sort());
  expect(new Set(scenarios.map(({ check }) => check)).size).toBe(11);
  for (const { steps } of scenarios) {
    expect(steps.some(({ why }) => why !== null)).toBe(true);
    // A step that only prepares must work: what it raises would be judged by nobody.
    for (const { why, expected } of steps)
      expect(why !== null || expected.kind !== "raises").toBe(true);
  }
});

test("The worked scenarios make a run of moderate length", () => {
  const { scenarios, sizes } = makeInputs("17");
  const calls = scenarios.reduce((sum, { steps }) => sum + steps.length + 1, sizes.length);
  expect(calls).toBeLessThan(950);
});

test.each(["exercises/04-platform-capabilities/instructions.mdx", "content/lesson.mdx"])(
  "The worked figures of %s are the oracle's",
  (file) => {
    const text = readFileSync(file, "utf8");
    const sums = [...text.matchAll(/((?:[\d.]+ [×÷*/] )+[\d.]+) = ([\d.]+)(?=\D)/g)];
    expect(sums.length).toBeGreaterThanOrEqual(2);
    for (const [, sum = "", said = ""] of sums) {
      const decimals = said.replace(/\.$/, "").split(".")[1]?.length ?? 0;
      expect(resultOf(sum).toFixed(decimals)).toBe(said.replace(/\.$/, ""));
    }
    const slots = nodesNeeded(size.avg_running, assumptions) * assumptions.slots_per_node;
    expect(text).toContain(slots.toFixed(1));
    expect(text).toContain((slots / assumptions.slots_per_node).toFixed(1));
  },
);

/** "6 × 3 ÷ 2", from left to right. */
function resultOf(sum: string): number {
  const [first = "", ...rest] = sum.split(" ");
  let value = Number(first);
  for (let at = 0; at < rest.length; at += 2) {
    const operand = Number(rest[at + 1]);
    value = ["×", "*"].includes(rest[at] ?? "") ? value * operand : value / operand;
  }
  return value;
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { makeCases } from "@/exercises/04-platform-capabilities/cases/make-cases";
import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import { nodesNeeded, sizeOf } from "@/exercises/04-platform-capabilities/model/sizing-model";
import { platformIdeas, sizingIdeas } from "@/exercises/04-platform-capabilities/model/wrong-ideas";
import { casesOf } from "@/exercises/casework/case";
import { stepsIn } from "@/exercises/casework/step-of";

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

test("Every check about the platform has stories, and every wrong idea shows in one", () => {
  const cases = makeCases("17");
  const checks = Object.keys(cases.expectations ?? {}).map((check) => ({
    check,
    ...casesOf<Expected>(cases, check),
  }));
  const shown = checks.flatMap(({ ideas }) =>
    Object.values(ideas).flatMap((outcomes) =>
      Object.keys(outcomes).flatMap((idea) => (outcomes[idea] ? idea.split("/").slice(0, 1) : [])),
    ),
  );
  const apart = ["arguments-are-mine", "something-always-runs"];
  expect([...new Set(shown)].sort()).toEqual(
    [...Object.keys(platformIdeas), ...Object.keys(sizingIdeas), ...apart].sort(),
  );
  const onPlatforms = checks.flatMap(({ cases: all }) =>
    all.filter(({ expected }) => !("size" in expected)),
  );
  expect(checks).toHaveLength(14);
  for (const { probe, expected } of onPlatforms) {
    // A call that only prepares must work: nobody would be told why it should raise.
    if ("raises" in expected) expect(expected.why, probe).not.toBe("");
  }
  const storiesOf = (some: typeof onPlatforms) =>
    new Set(some.map(({ probe }) => probe.replace(/\/\d+$/, "")));
  expect(
    storiesOf(onPlatforms.filter(({ expected }) => "why" in expected && expected.why)),
  ).toEqual(storiesOf(onPlatforms));
});

test("The stories make a run of moderate length", () => {
  expect(stepsIn(makeCases("17").inputs).size).toBeLessThan(950);
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

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  candidates,
  capacity,
  domains,
  longest,
  needsFrom,
  tasks,
} from "@/exercises/05-migration-planning/case/migration-case";
import { durationOf, lengthOf, totalWork } from "@/exercises/05-migration-planning/case/plan";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import {
  BEST_WITH_CREWS,
  bestCandidate,
  chanceBy,
  expectedSpread,
  fewestWaves,
  weekFor,
} from "@/exercises/05-migration-planning/model/oracle";
import { mayBePilot, pilotPoints } from "@/exercises/05-migration-planning/model/pilot-rule";
import {
  rulesFor,
  scheduleOneByOne,
  scheduleStepByStep,
} from "@/exercises/05-migration-planning/model/priority-rules";
import { faultOf } from "@/exercises/05-migration-planning/model/schedule-validation";
import { createSeededRandom } from "@/exercises/seeded-random";

function weeksOf(...names: string[]): number {
  return names.reduce((sum, name) => {
    const activity = tasks.get(name);
    if (activity === undefined) throw new Error(`no activity ${name}`);
    return sum + durationOf(activity);
  }, 0);
}

test("Each activity has the curriculum's mean, and all of them its sum", () => {
  // In sixths of a week.
  const sixths =
    "charter 12, domain_map 20, policies_v1 19, mvp_storage 38, mvp_catalog 32, mvp_checks 19, pilot_build 26, pilot_live 20, go_decision 7, training 12, hardening 26, w_money 45, w_supply 38, w_customer 39, w_pricing 19, w_discovery 51, w_marketing 38, dual_run 31, switch_off 20, new_roles 13";
  const found = [...tasks.keys()].map((name) => `${name} ${Math.round(6 * weeksOf(name))}`);
  expect(found.join(", ")).toBe(sixths);
  expect(totalWork(tasks)).toBeCloseTo(87.5, 9);
});

test("The critical path takes 45.83 weeks along ten activities", () => {
  const { length, path } = findCriticalPath(tasks);
  expect(length).toBeCloseTo(45 + 5 / 6, 9);
  expect(path.join(" → ")).toBe(
    "charter → mvp_storage → mvp_catalog → pilot_live → go_decision → hardening → w_discovery → w_marketing → dual_run → switch_off",
  );
});

test("The other activities have the curriculum's slack", () => {
  const { slack, path } = findCriticalPath(tasks);
  const rest = [...slack]
    .filter(([name]) => !path.includes(name))
    .toSorted(([, a], [, b]) => a - b);
  expect(rest.map(([name, weeks]) => `${name} ${weeks.toFixed(2)}`).join(", ")).toBe(
    "pilot_build 1.00, new_roles 1.17, mvp_checks 2.17, training 2.33, domain_map 4.00, w_customer 4.33, policies_v1 5.33, w_money 9.67, w_supply 10.83, w_pricing 14.00",
  );
});

test("The forecast has the curriculum's deviation, weeks and chances", () => {
  const spread = expectedSpread(tasks);
  expect(spread.deviation).toBeCloseTo(2.6405, 4);
  const weeks = [0.5, 0.8, 0.9, 0.95].map((confidence) => weekFor(spread, confidence).toFixed(2));
  expect(weeks).toEqual(["45.83", "48.06", "49.22", "50.18"]);
  expect(chanceBy(spread, 45)).toBeCloseTo(0.376, 3);
  expect(chanceBy(spread, 52)).toBeCloseTo(0.99, 3);
});

test("No plan with these crews is shorter than 51 weeks", () => {
  // What has to happen before the pilot goes live, on one platform crew; then two coaches share
  // what the six domains need; then the end.
  const platform = weeksOf("charter", "mvp_storage", "mvp_catalog", "mvp_checks");
  const decision = weeksOf("pilot_live", "go_decision");
  const waves = [...tasks.keys()].filter((name) => name.startsWith("w_"));
  const coaching = weeksOf(...waves);
  expect(platform).toBeCloseTo(16.83, 2);
  expect(decision).toBeCloseTo(4.5, 9);
  expect(coaching).toBeCloseTo(38.33, 2);
  for (const name of waves) expect(tasks.get(name)?.crew.get("coach")).toBe(1);
  const bound =
    platform +
    decision +
    weeksOf("training") +
    coaching / (capacity.get("coach") ?? 0) +
    weeksOf("dual_run", "switch_off");
  expect(bound).toBeCloseTo(BEST_WITH_CREWS, 9);
});

test("A plan of 51 weeks exists", () => {
  const random = createSeededRandom("51");
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; best > BEST_WITH_CREWS + 1e-6 && tries < 2_000; tries++) {
    const order = random.sample([...tasks.keys()], tasks.size);
    const starts = scheduleOneByOne(tasks, capacity, (name) => order.indexOf(name));
    expect(faultOf(tasks, capacity, starts)).toBeNull();
    best = Math.min(best, lengthOf(tasks, starts));
  }
  expect(best).toBeCloseTo(BEST_WITH_CREWS, 9);
});

test.each([
  ["listed", 57.33, 57.33],
  ["shortest", 56.33, 56.33],
  ["longestChain", 53.17, 52.17],
  ["slack", 53.17, 52.17],
  ["latestStart", 53.17, 52.17],
  ["latestEnd", 53.17, 55.33],
])("The rule %s gives %d weeks step by step and %d one by one", (name, stepByStep, oneByOne) => {
  const rule = rulesFor(tasks)[name] ?? (() => 0);
  const lengths = [scheduleStepByStep, scheduleOneByOne].map((schedule) => {
    const starts = schedule(tasks, capacity, rule);
    expect(faultOf(tasks, capacity, starts)).toBeNull();
    return lengthOf(tasks, starts);
  });
  expect(lengths[0]).toBeCloseTo(stepByStep, 2);
  expect(lengths[1]).toBeCloseTo(oneByOne, 2);
});

test("The pilot is orders with 19 points, before discovery with 12", () => {
  expect(bestCandidate(candidates, pilotPoints)).toBe("orders");
  const able = [...candidates].filter(([, one]) => mayBePilot(one));
  expect(able.map(([name, one]) => `${name} ${pilotPoints(one)}`)).toEqual([
    "orders 19",
    "discovery 12",
  ]);
});

test.each([
  [3, 3],
  [2, 4],
  [1, 7],
])("With at most %d domains together, Kestrel Home needs %d waves", (mostPerWave, waves) => {
  expect(fewestWaves({ domains, needsFrom, pilot: "orders", mostPerWave })).toBe(waves);
});

test("The figures of the task are those of the case", () => {
  const task = readFileSync("exercises/05-migration-planning/instructions.mdx", "utf8");
  const orders = candidates.get("orders") ?? expect.fail("no orders");
  const { value, readiness, risk, consumers } = orders;
  expect(task).toContain(
    `2 * ${value} + 2 * ${readiness} + ${Math.min(consumers, 5)} - 2 * ${risk}\` = ${pilotPoints(orders)} points`,
  );
  const pricing = candidates.get("pricing") ?? expect.fail("no pricing");
  expect([pricing.readiness > readiness, pricing.consumers]).toEqual([true, 1]);
  const [o, m, p] = tasks.get("domain_map")?.estimate ?? [];
  expect(task).toContain(
    `(${o} + 4 * ${m} + ${p}) / 6\` = ${weeksOf("domain_map").toFixed(2)} weeks`,
  );
  const likely = [...longest.values()].reduce((sum, { estimate }) => sum + estimate[1], 0);
  expect(task).toContain(`The likely figures give ${likely} weeks`);
  expect(task).toContain(
    `${BEST_WITH_CREWS} weeks, and no plan is shorter. Up to 6 % more is accepted, ${(1.06 * BEST_WITH_CREWS).toFixed(2)} weeks`,
  );
});

test("The lesson's worked example is the catalog of the case", () => {
  const lesson = readFileSync("content/lesson.mdx", "utf8");
  const [o, m, p] = tasks.get("mvp_catalog")?.estimate ?? [];
  expect(weeksOf("mvp_catalog")).toBeCloseTo(5 + 1 / 3, 9);
  expect(lesson).toContain(`(${o} + 4 · ${m} + ${p}) ÷ 6 = 5⅓ weeks`);
});

test("LONGEST is the critical path, each activity waiting for the one before", () => {
  const { path, length } = findCriticalPath(tasks);
  expect([...longest.keys()]).toEqual(path);
  expect([...longest.values()].map(({ needs }) => needs)).toEqual([
    [],
    ...path.slice(0, -1).map((name) => [name]),
  ]);
  expect(totalWork(longest)).toBeCloseTo(length, 9);
});

import "server-only";
import { type Demand, platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { makeRandomScenarios } from "@/exercises/04-platform-capabilities/cases/random-scenarios";
import type { SizeInput } from "@/exercises/04-platform-capabilities/cases/size-input";
import { stepScenarios } from "@/exercises/04-platform-capabilities/cases/step-scenarios";
import { stepSizes } from "@/exercises/04-platform-capabilities/cases/step-sizes";
import type { Scenario } from "@/exercises/04-platform-capabilities/cases/steps";
import { workedAccess } from "@/exercises/04-platform-capabilities/cases/worked-access";
import { workedAfterwards } from "@/exercises/04-platform-capabilities/cases/worked-afterwards";
import { workedProvisioning } from "@/exercises/04-platform-capabilities/cases/worked-provisioning";
import { workedRoles } from "@/exercises/04-platform-capabilities/cases/worked-roles";
import { nodesNeeded, sizeOf } from "@/exercises/04-platform-capabilities/model/sizing-model";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

const { demand: kestrel, assumptions: kestrelAssumptions } = platformCase;
const RANDOM_SIZES = 10;
const RANDOM_SHARES = 4;

/** Those of the three steps, then the worked cases, then those drawn from the seed. */
export function makeInputs(seed: string): { scenarios: Scenario[]; sizes: SizeInput[] } {
  const random = createSeededRandom(seed);
  return {
    scenarios: [
      ...stepScenarios(seed),
      ...workedProvisioning,
      ...workedAccess,
      ...workedAfterwards,
      ...workedRoles,
      ...makeRandomScenarios(random),
    ],
    sizes: [
      ...stepSizes(seed),
      ...workedSizes(),
      ...Array.from({ length: RANDOM_SIZES }, (_, i) => randomSize(random, "sizing", i + 1)),
      ...Array.from({ length: RANDOM_SHARES }, (_, i) => randomSize(random, "cost_shares", i + 1)),
    ],
  };
}

function workedSizes(): SizeInput[] {
  // Whole and half numbers only, so that no order of arithmetic leaves a rounding error.
  const exact = { ...kestrelAssumptions, growth_per_year: 0, target_utilisation: 0.5 };
  const idle = row("b", { runs_per_day: 0 });
  const on = (
    check: SizeInput["check"],
    where: string,
    demand: readonly Demand[],
    assumptions = kestrelAssumptions,
  ): SizeInput => ({ check, where, demand, assumptions });
  return [
    on("sizing", "Kestrel Home", kestrel),
    on("sizing", "three nodes, exactly full", [row("a", { runs_per_day: 72 })], exact),
    on("sizing", "a little more than three nodes", [row("a", { runs_per_day: 73 })], exact),
    on("sizing", "37 products, one more than four engineers care for", [
      row("a", { products: 18 }),
      row("b", { products: 19 }),
    ]),
    on("sizing", "one small job", [row("a", { runs_per_day: 1 })]),
    on("cost_shares", "Kestrel Home", kestrel),
    on("cost_shares", "one domain is idle", [row("a", {}), idle]),
    on("cost_shares", "nothing runs", [row("a", { runs_per_day: 0, daily_gb: 9 }), idle]),
  ];
}

/** 72 runs of 40 minutes are two jobs at a time. */
function row(domain: string, changed: Partial<Demand>): Demand {
  const usual = {
    daily_gb: 1,
    retention_days: 10,
    runs_per_day: 72,
    minutes_per_run: 40,
    products: 1,
  };
  return { domain, ...usual, ...changed };
}

function randomSize(random: SeededRandom, check: SizeInput["check"], number: number): SizeInput {
  for (;;) {
    const demand = Array.from({ length: random.integer(2, 8) }, (_, index) => ({
      domain: `d${index}`,
      daily_gb: random.integer(1, 600) / 10,
      retention_days: random.integer(30, 2555),
      runs_per_day: random.integer(1, 300),
      minutes_per_run: random.integer(1, 40),
      products: random.integer(1, 9),
    }));
    const assumptions = {
      ...kestrelAssumptions,
      growth_per_year: random.pick([0, 0.2, 0.5]),
      horizon_years: random.pick([0, 1, 3]),
      peak_factor: random.pick([1, 2.5, 4]),
      target_utilisation: random.pick([0.5, 0.7, 0.9]),
      copies: random.pick([1, 2, 3]),
    };
    // Near a whole number of nodes the order of arithmetic would decide: draw again.
    const needed = nodesNeeded(sizeOf(demand, assumptions).avg_running, assumptions);
    if (Math.abs(needed - Math.round(needed)) > 1e-6) {
      return { check, where: `random demand ${number}`, demand, assumptions };
    }
  }
}

import "server-only";
import {
  type Assumptions,
  type Demand,
  platformCase,
} from "@/exercises/04-platform-capabilities/case/platform-case";
import { type Asked, sizeStory } from "@/exercises/04-platform-capabilities/cases/size-story";
import type { ExpectedSize } from "@/exercises/04-platform-capabilities/checks/expected";
import { nodesNeeded, sizeOf } from "@/exercises/04-platform-capabilities/model/sizing-model";
import type { Story } from "@/exercises/casework/story";
import type { SeededRandom } from "@/exercises/seeded-random";

const { demand: kestrel, assumptions: kestrelAssumptions } = platformCase;
const RANDOM_SIZES = 10;
const RANDOM_SHARES = 4;

// Whole and half numbers only, so that no order of arithmetic leaves a rounding error.
const exact = { ...kestrelAssumptions, growth_per_year: 0, target_utilisation: 0.5 };

/** The demands of "What it costs, and who pays": worked ones, then drawn ones. */
export function sizeStories(random: SeededRandom): Story<ExpectedSize>[] {
  return [
    sizeStory("sizing", [
      on("Kestrel Home", kestrel),
      on("three nodes, exactly full", [row("a", { runs_per_day: 72 })], exact),
      on("a little more than three nodes", [row("a", { runs_per_day: 73 })], exact),
      on("37 products, one more than four engineers care for", [
        row("a", { products: 18 }),
        row("b", { products: 19 }),
      ]),
      on("one small job", [row("a", { runs_per_day: 1 })]),
      ...drawnDemands(random, RANDOM_SIZES),
    ]),
    sizeStory("cost_shares", [
      on("Kestrel Home", kestrel),
      on("one domain is idle", [row("a", {}), row("b", { runs_per_day: 0 })]),
      on("nothing runs", [
        row("a", { runs_per_day: 0, daily_gb: 9 }),
        row("b", { runs_per_day: 0 }),
      ]),
      ...drawnDemands(random, RANDOM_SHARES),
    ]),
  ];
}

function on(where: string, demand: readonly Demand[], assumptions = kestrelAssumptions): Asked {
  return { where, demand, assumptions };
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

function drawnDemands(random: SeededRandom, count: number): Asked[] {
  return Array.from({ length: count }, (_, index) =>
    on(`random demand ${index + 1}`, ...drawn(random)),
  );
}

function drawn(random: SeededRandom): [Demand[], Assumptions] {
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
      return [demand, assumptions];
    }
  }
}

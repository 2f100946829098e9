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
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

const { demand: kestrel, assumptions: kestrelAssumptions } = platformCase;
/** Distance from a whole number of nodes within which the order of arithmetic could decide. */
const CLEAR = 0.05;

/** The demands of the step "Size it for two years ahead": whole minutes and runs. */
export function sizeAheadStory(seed: string): Story<ExpectedSize> {
  const random = createSeededRandom(`${seed}/steps/size_ahead`);
  const on = (
    where: string,
    demand: readonly Demand[],
    assumptions = kestrelAssumptions,
  ): Asked => ({
    where,
    demand,
    assumptions,
  });
  return sizeStory("size_ahead", [
    on(
      "pricing alone",
      kestrel.filter(({ domain }) => domain === "pricing"),
    ),
    on("Kestrel Home", kestrel),
    on("a domain with 2624 short jobs a day", [shortJobs()]),
    on("a domain with one short job a day", [{ ...shortJobs(), runs_per_day: 1 }]),
    on(
      "random demand, a little more than whole nodes",
      ...drawn(random, (needed) => needed > 4 && isIn(needed % 1, CLEAR, 0.45)),
    ),
    on(
      "random demand, a little less than whole nodes",
      ...drawn(random, (needed) => needed > 15 && isIn(needed % 1, 0.55, 1 - CLEAR)),
    ),
    on(
      "random demand, quiet, with three nodes at least",
      ...drawn(random, (needed) => isIn(needed, CLEAR, 1 - CLEAR), 3),
    ),
  ]);
}

/** 3.3 nodes with the assumptions of Kestrel Home: rounded to the nearest they would be three. */
function shortJobs(): Demand {
  return {
    domain: "clicks",
    daily_gb: 2,
    retention_days: 30,
    runs_per_day: 2624,
    minutes_per_run: 1,
    products: 1,
  };
}

/** Two or three domains, and assumptions in which no factor is one, that need so many nodes. */
function drawn(
  random: SeededRandom,
  fits: (needed: number) => boolean,
  min_nodes = 2,
): [Demand[], Assumptions] {
  for (;;) {
    const isQuiet = random.integer(0, 1) === 0;
    const demand = Array.from({ length: random.integer(2, 3) }, (_, index) => ({
      domain: `d${index + 1}`,
      daily_gb: random.integer(2, 60),
      retention_days: random.integer(30, 800),
      runs_per_day: random.integer(1, isQuiet ? 12 : 300),
      minutes_per_run: random.integer(1, 20),
      products: random.integer(1, 9),
    }));
    const assumptions = {
      ...kestrelAssumptions,
      growth_per_year: random.pick([0.2, 0.5]),
      horizon_years: random.integer(2, 3),
      compression: random.pick([2, 5]),
      copies: random.integer(2, 3),
      min_nodes,
    };
    if (fits(nodesNeeded(sizeOf(demand, assumptions).avg_running, assumptions))) {
      return [demand, assumptions];
    }
  }
}

function isIn(value: number, least: number, most: number): boolean {
  return least <= value && value <= most;
}

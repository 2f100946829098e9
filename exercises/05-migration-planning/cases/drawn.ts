import "server-only";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import type {
  Activity,
  Capacity,
  Estimate,
  Plan,
} from "@/exercises/05-migration-planning/case/plan";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

/** A company whose domains move in waves. */
export type Company = {
  domains: readonly string[];
  needsFrom: ReadonlyMap<string, readonly string[]>;
  pilot: string;
  mostPerWave: number;
};
export type RatedRisk = { id: string; probability: number; impact: number };

/** What a seed draws, besides the case of Kestrel Home. */
export type RandomInputs = {
  estimates: Estimate[];
  plans: Plan[];
  crowded: { plan: Plan; capacity: Capacity }[];
  roomy: { plan: Plan; capacity: Capacity }[];
  forecasts: { plan: Plan; confidence: number; weeksFromMean: number }[];
  candidates: Map<string, Candidate>[];
  companies: Company[];
  registers: RatedRisk[][];
};

const CREWS = ["x", "y", "z"];

/** Everything is drawn from the seed, in this order. */
export function makeRandomInputs(seed: string): RandomInputs {
  const random = createSeededRandom(seed);
  return {
    estimates: times(8, () => drawEstimate(random)),
    plans: times(15, () => drawPlan(random, random.integer(1, 11))),
    crowded: times(15, () => ({
      plan: drawPlan(random, random.integer(2, 11)),
      capacity: new Map(CREWS.map((who) => [who, random.integer(2, 3)])),
    })),
    roomy: times(4, () => {
      const plan = drawPlan(random, random.integer(4, 11));
      return { plan, capacity: new Map(CREWS.map((who) => [who, 2 * plan.size])) };
    }),
    forecasts: times(8, () => ({
      plan: drawForecastPlan(random),
      confidence: random.integer(60, 95) / 100,
      weeksFromMean: random.pick([-2, -1, 1, 2]),
    })),
    candidates: times(30, () => drawCandidates(random)),
    companies: times(25, () => drawCompany(random)),
    registers: times(8, () => drawRegister(random)),
  };
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function drawEstimate(random: SeededRandom): Estimate {
  const o = random.integer(1, 6);
  const m = o + random.integer(0, 5);
  return [o, m, m + random.integer(0, 8)];
}

/** Activities in any order; each waits for at most two others and takes one crew or two. */
function drawPlan(random: SeededRandom, size: number): Plan {
  const names = times(size, () => "").map((_, index) => `t${index}`);
  const activities = names.map((name, index): [string, Activity] => {
    const estimate = drawEstimate(random);
    const needs = random.sample(names.slice(0, index), random.integer(0, 2));
    const crews = random.sample(CREWS, random.pick([1, 1, 1, 2]));
    const crew = new Map(crews.map((who) => [who, random.pick([1, 1, 2])]));
    return [name, { about: `activity ${index}`, estimate, needs, crew }];
  });
  return new Map(random.sample(activities, size));
}

/** A plan whose longest path is the only one, and uncertain: then its forecast is one figure. */
function drawForecastPlan(random: SeededRandom): Plan {
  for (;;) {
    const plan = drawPlan(random, random.integer(5, 11));
    const { path, slack } = findCriticalPath(plan);
    const critical = [...slack.values()].filter((weeks) => weeks < 0.01);
    const isUncertain = path.some((name) => {
      const [o = 0, , p = 0] = plan.get(name)?.estimate ?? [];
      return p > o;
    });
    if (isUncertain && critical.length === path.length && path.length < plan.size) return plan;
  }
}

export function drawCandidates(random: SeededRandom): Map<string, Candidate> {
  return new Map(
    random.sample([..."abcdefgh"], 5).map((name) => [
      name,
      {
        value: random.integer(1, 5),
        readiness: random.integer(1, 5),
        risk: random.integer(1, 5),
        consumers: random.integer(0, 8),
        upstream: random.pick([0, 0, 1, 2]),
      },
    ]),
  );
}

/** The first letter needs nobody and is the pilot; half of those who need nobody are not listed. */
function drawCompany(random: SeededRandom): Company {
  const names = [..."abcdefgh"].slice(0, random.integer(3, 8));
  const needsFrom = new Map<string, readonly string[]>();
  for (const [index, name] of names.entries()) {
    const needs = random.sample(names.slice(0, index), random.integer(0, 2));
    if (needs.length > 0 || random.pick([true, false])) needsFrom.set(name, needs);
  }
  const domains = random.sample(names, names.length);
  return { domains, needsFrom, pilot: "a", mostPerWave: random.integer(1, 3) };
}

function drawRegister(random: SeededRandom): RatedRisk[] {
  const ids = random.sample(
    times(9, () => "").map((_, index) => `R${String(index + 1).padStart(2, "0")}`),
    9,
  );
  return ids.map((id) => ({
    id,
    probability: random.integer(1, 5),
    impact: random.integer(1, 5),
  }));
}

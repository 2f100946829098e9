import "server-only";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import {
  durationOf,
  type Estimate,
  type Plan,
  ROUNDING,
} from "@/exercises/05-migration-planning/case/plan";
import type { Company, RatedRisk } from "@/exercises/05-migration-planning/cases/drawn";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import {
  normalBelow,
  normalQuantile,
} from "@/exercises/05-migration-planning/model/normal-distribution";
import { mayBePilot } from "@/exercises/05-migration-planning/model/pilot-rule";

/** The shortest plan for Kestrel Home with the crews it has, in weeks; figures.test.ts proves it. */
export const BEST_WITH_CREWS = 51;

export type Spread = { mean: number; deviation: number };

/** Figures of an answer, rounded far below every tolerance, so that they read alike everywhere. */
export function rounded(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}

/** The three-point estimate of PERT, in weeks. */
export function expectedPert([o, m, p]: Estimate): Spread {
  return { mean: (o + 4 * m + p) / 6, deviation: (p - o) / 6 };
}

/** Mean and deviation of activities one after the other: means add up, and so do variances. */
export function spreadOf(plan: Plan, names: readonly string[]): Spread {
  const chosen = names.flatMap((name) => plan.get(name) ?? []);
  return {
    mean: chosen.reduce((sum, activity) => sum + durationOf(activity), 0),
    deviation: Math.hypot(...chosen.map(({ estimate: [o, , p] }) => (p - o) / 6)),
  };
}

export function expectedSpread(plan: Plan): Spread {
  return spreadOf(plan, findCriticalPath(plan).path);
}

/** The week by which a normal variable of this spread stays with this chance. */
export function weekFor({ mean, deviation }: Spread, confidence: number): number {
  return mean + deviation * normalQuantile(confidence);
}

/** The chance to be done by a week; without spread it is 0 or 1. */
export function chanceBy({ mean, deviation }: Spread, week: number): number {
  if (deviation === 0) return week >= mean - ROUNDING ? 1 : 0;
  return normalBelow((week - mean) / deviation);
}

/** The name with most points, of equals the first in the alphabet; null when nobody may. */
export function bestCandidate(
  candidates: ReadonlyMap<string, Candidate>,
  points: (one: Candidate) => number,
  may: (one: Candidate) => boolean = mayBePilot,
): string | null {
  const names = [...candidates.keys()].sort();
  let best: { name: string; points: number } | null = null;
  for (const name of names) {
    const one = candidates.get(name);
    if (one === undefined || !may(one)) continue;
    if (best === null || points(one) > best.points) best = { name, points: points(one) };
  }
  return best?.name ?? null;
}

/**
 * The fewest waves in which all domains can move: sets of moved domains, wave by wave. More domains
 * in a wave never hurt, so only full waves are tried.
 */
export function fewestWaves({ domains, needsFrom, pilot, mostPerWave }: Company): number {
  const bit = new Map(domains.map((name, index) => [name, 1 << index]));
  const all = (1 << domains.length) - 1;
  const needed = domains.map((name) =>
    (needsFrom.get(name) ?? []).reduce((sum, need) => sum | (bit.get(need) ?? 0), 0),
  );
  let reached = new Set([bit.get(pilot) ?? 0]);
  let waves = 1;
  while (!reached.has(all)) {
    const next = new Set<number>();
    for (const moved of reached) {
      const ready = domains.flatMap((_, index) => {
        const one = 1 << index;
        return (moved & one) === 0 && ((needed[index] ?? 0) & ~moved) === 0 ? [one] : [];
      });
      for (const wave of choose(ready, Math.min(mostPerWave, ready.length))) next.add(moved | wave);
    }
    if (next.size === 0) throw new Error("the domains wait for each other");
    reached = next;
    waves += 1;
  }
  return waves;
}

/** Every sum of `count` different items. */
function choose(items: readonly number[], count: number): number[] {
  if (count === 0) return [0];
  return items.flatMap((item, index) =>
    choose(items.slice(index + 1), count - 1).map((rest) => item | rest),
  );
}

export type RankedRisk = RatedRisk & { score: number; band: string };

export function expectedRanking(register: readonly RatedRisk[]): RankedRisk[] {
  return register
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || b.impact - a.impact || (a.id < b.id ? -1 : 1))
    .map((risk) => ({ ...risk, score: scoreOf(risk), band: bandOf(scoreOf(risk)) }));
}

export function scoreOf({ probability, impact }: RatedRisk): number {
  return probability * impact;
}

export function bandOf(score: number): string {
  if (score >= 15) return "high";
  return score >= 8 ? "medium" : "low";
}

import { affinity, topProducer } from "@/exercises/01-domain-identification/case/dossier";
import type { Domain } from "@/exercises/01-domain-identification/checks/design";

/**
 * entity -> domain. An entity with two owners counts for the one with its top producer, so that
 * one slip costs one check.
 */
export function homesOf(domains: readonly Domain[]): Map<string, Domain> {
  const homes = new Map<string, Domain>();
  for (const domain of domains) {
    for (const entity of domain.entities) {
      const top = topProducer(entity);
      const isProducer = top !== null && domain.teams.includes(top.team);
      if (!homes.has(entity) || isProducer) homes.set(entity, domain);
    }
  }
  return homes;
}

/** How much of the shared work a map keeps inside domains. */
export type Boundaries = {
  /** Share of all affinity whose two ends have one home. */
  kept: number;
  /** Newman's modularity Q (2004, weighted): kept share less what chance would keep. */
  modularity: number;
  /** Weight that crosses between two domains, by their names in order; the heaviest first. */
  between: { pair: readonly [string, string]; weight: number }[];
};

/** Measures a map against the dossier's affinities. */
export function measureBoundaries(homes: ReadonlyMap<string, Domain>): Boundaries {
  const total = affinity.reduce((sum, [, , weight]) => sum + weight, 0);
  const degrees = new Map<string, number>();
  const crossings = new Map<string, { pair: readonly [string, string]; weight: number }>();
  let inside = 0;
  for (const [one, other, weight] of affinity) {
    const ends = [homes.get(one)?.name, homes.get(other)?.name];
    for (const name of ends) {
      if (name !== undefined) degrees.set(name, (degrees.get(name) ?? 0) + weight);
    }
    const [first, second] = ends.toSorted();
    if (first === undefined || second === undefined) continue;
    if (first === second) inside += weight;
    else {
      const key = JSON.stringify([first, second]);
      const crossing = crossings.get(key) ?? { pair: [first, second] as const, weight: 0 };
      crossings.set(key, { ...crossing, weight: crossing.weight + weight });
    }
  }
  const kept = inside / total;
  const chance = [...degrees.values()].reduce((sum, d) => sum + (d / (2 * total)) ** 2, 0);
  const between = [...crossings.values()].toSorted((a, b) => b.weight - a.weight);
  return { kept, modularity: kept - chance, between };
}

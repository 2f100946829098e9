import { affinity, entities } from "@/exercises/01-domain-identification/case/dossier";
import {
  type Domain,
  labelOf,
  plainFinding,
} from "@/exercises/01-domain-identification/checks/design";
import { onDomains } from "@/exercises/01-domain-identification/checks/domain-checks";
import {
  alikeTogether,
  shortPurpose,
  stagesAsDomains,
  unknownNeighbour,
} from "@/exercises/01-domain-identification/checks/map-ideas";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/model/domain-map";
import type { Finding } from "@/exercises/grading/findings";
import { tellApart } from "@/exercises/grading/near-numbers";
import { lineOf } from "@/exercises/grading/observation";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";

const LEAST_KEPT = 0.57;
const LEAST_MODULARITY = 0.45;
/** Edges below this many shared changes do not hold a domain together. */
const LINK = 5;
/** An entity is misplaced when it shares this many times more work with one other domain. */
const MISPLACED_FACTOR = 1.5;
const MOST_MISPLACED = 2;
/** Words that a purpose has at least, and what crosses a boundary. */
const LEAST_PURPOSE = 4;
const LEAST_REASON = 3;

export const sharedWorkInside = onDomains((domains, observations) => {
  const { kept, modularity, between } = measureBoundaries(homesOf(domains));
  const [busiest] = between;
  const advice = busiest
    ? `; the busiest boundary is ${busiest.pair.join(" – ")} with ${busiest.weight}`
    : "";
  const line = lineOf(observations, "DOMAINS");
  if (kept < LEAST_KEPT) {
    const [got, least] = tellApart(kept * 100, LEAST_KEPT * 100);
    const message = `only ${got}% of the shared work stays inside a domain (at least ${least}% needed)${advice}`;
    const figures = { got: pythonFloat(kept), expected: pythonFloat(LEAST_KEPT) };
    return [{ problem: { message, ...figures, line }, ideas: stagesAsDomains(domains) }];
  }
  if (modularity < LEAST_MODULARITY) {
    const [got, least] = tellApart(modularity, LEAST_MODULARITY);
    const message = `modularity ${got} (at least ${least}): the boundaries say little more than chance`;
    const figures = { got: pythonFloat(modularity), expected: pythonFloat(LEAST_MODULARITY) };
    return [plainFinding({ message, ...figures, line })];
  }
  return [];
});

export const inOnePiece = onDomains((domains, observations) => {
  const homes = new Map([...homesOf(domains)].filter(([entity]) => entities.has(entity)));
  const findings: Finding[] = [];
  for (const domain of new Set(homes.values())) {
    const own = [...homes.keys()].filter((entity) => homes.get(entity) === domain);
    const apart = own.filter((entity) => !reachable(own).has(entity)).sort();
    if (apart.length === 0) continue;
    const verb = apart.length === 1 ? "shares" : "share";
    const message = `${domain.name} is two islands: ${apart.join(", ")} ${verb} no regular work with the rest`;
    const line = lineOf(observations, ...domain.path, "entities");
    findings.push({ problem: { message, line }, ideas: alikeTogether(domain, apart) });
  }
  const misplaced = [...homes].flatMap(([entity, home]) => betterHome(entity, home, homes) ?? []);
  if (misplaced.length > MOST_MISPLACED) {
    const list = misplaced.slice(0, 5).map(({ text }) => text);
    const line = lineOf(observations, ...(misplaced[0]?.home.path ?? []), "entities");
    findings.push(plainFinding({ message: `more at home elsewhere: ${list.join("; ")}`, line }));
  }
  return findings;
});

/** The entities that edges of LINK and more connect with the first one. */
function reachable(own: readonly string[]): Set<string> {
  const found = new Set(own.slice(0, 1));
  for (const entity of found) {
    for (const [one, other, weight] of affinity) {
      if (weight < LINK || (one !== entity && other !== entity)) continue;
      const next = one === entity ? other : one;
      if (own.includes(next)) found.add(next);
    }
  }
  return found;
}

function betterHome(
  entity: string,
  home: Domain,
  homes: ReadonlyMap<string, Domain>,
): { text: string; home: Domain } | null {
  const weights = new Map<Domain, number>();
  for (const [one, other, weight] of affinity) {
    if (one !== entity && other !== entity) continue;
    const there = homes.get(one === entity ? other : one);
    if (there) weights.set(there, (weights.get(there) ?? 0) + weight);
  }
  const inside = weights.get(home) ?? 0;
  weights.delete(home);
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] <= MISPLACED_FACTOR * inside) return null;
  return { text: `${entity} (${inside} inside, ${best[1]} with ${best[0].name})`, home };
}

export const boundariesNamed = onDomains((domains, observations) => {
  const { between } = measureBoundaries(homesOf(domains));
  const findings = domains.flatMap((domain): Finding[] => {
    const found = findInNeighbours(domain, domains, between);
    if (found === null) return [];
    const line = lineOf(observations, ...domain.path, "neighbours");
    return [{ problem: { message: `${domain.name}: ${found.text}`, line }, ideas: found.ideas }];
  });
  for (const { name, path, purpose } of domains) {
    const count = words(purpose);
    if (count >= LEAST_PURPOSE) continue;
    const message = `${name} needs a purpose of at least a few words (four)`;
    const line = lineOf(observations, ...path, "purpose");
    findings.push({ problem: { message, line }, ideas: shortPurpose(count) });
  }
  return findings;
});

type Found = { text: string; ideas: string[] };

function findInNeighbours(
  { name, neighbours: given }: Domain,
  domains: readonly Domain[],
  between: ReturnType<typeof measureBoundaries>["between"],
): Found | null {
  const neighbours: PythonDict | null = isTruthy(given) ? dictOf(given) : pythonDict([]);
  if (neighbours === null) {
    return { text: '"neighbours" must be a dict {other domain: why}', ideas: [] };
  }
  const named = new Set(neighbours.items.map(([other]) => labelOf(other)));
  for (const other of named) {
    if (!domains.some((domain) => domain.name === other)) return noDomain(other, domains);
    if (other === name) return { text: '"neighbours" names the domain itself', ideas: [] };
  }
  for (const [other, why] of neighbours.items) {
    if (words(why) >= LEAST_REASON) continue;
    const text = `say in a few words (three) what crosses the boundary to ${labelOf(other)}`;
    return { text, ideas: [] };
  }
  const own = between.filter(({ pair }) => pair.includes(name));
  const busiest = own.filter(({ weight }) => weight === own[0]?.weight);
  const others = busiest.map(({ pair }) => (pair[0] === name ? pair[1] : pair[0]));
  if (others.length === 0 || others.some((other) => named.has(other))) return null;
  const text = `its busiest boundary is with ${others.join(" or ")} (${own[0]?.weight} shared changes), which you do not mention`;
  return { text, ideas: named.size > 0 ? ["neighbours-by-feeling"] : [] };
}

function noDomain(other: string, domains: readonly Domain[]): Found {
  const home = domains.find((domain) => domain.teams.includes(other));
  const text = home
    ? `"neighbours" names ${other}, which is a team; it works in ${home.name}`
    : `"neighbours" names ${other}, which is no domain of yours`;
  return { text, ideas: unknownNeighbour(other) };
}

function words(value: PythonValue | undefined): number {
  return typeof value === "string" ? value.split(/\s+/).filter((word) => word !== "").length : 0;
}

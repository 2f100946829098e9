import { type Domain, firstProblem, labelOf } from "@/exercises/01-domain-identification/design";
import { onDomains } from "@/exercises/01-domain-identification/domain-checks";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/domain-map";
import { affinity, entities } from "@/exercises/01-domain-identification/dossier";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const LEAST_KEPT = 0.57;
const LEAST_MODULARITY = 0.45;
/** Edges below this many shared changes do not hold a domain together. */
const LINK = 5;
/** An entity is misplaced when it shares this many times more work with one other domain. */
const MISPLACED_FACTOR = 1.5;
const MOST_MISPLACED = 2;

export const sharedWorkInside = onDomains((domains, observations) => {
  const { kept, modularity, between } = measureBoundaries(homesOf(domains));
  const busiest = between[0];
  const advice = busiest
    ? `; the busiest boundary is ${busiest.pair.join(" – ")} with ${busiest.weight}`
    : "";
  const line = lineOf(observations, "DOMAINS");
  if (kept < LEAST_KEPT) {
    const message = `only ${(kept * 100).toFixed(1)}% of the shared work stays inside a domain (at least ${Math.round(LEAST_KEPT * 100)}% needed)${advice}`;
    return { message, got: pythonFloat(kept), expected: pythonFloat(LEAST_KEPT), line };
  }
  if (modularity < LEAST_MODULARITY) {
    const message = `modularity ${modularity.toFixed(2)} (at least ${LEAST_MODULARITY}): the boundaries say little more than chance`;
    return { message, got: pythonFloat(modularity), expected: pythonFloat(LEAST_MODULARITY), line };
  }
  return null;
});

export const inOnePiece = onDomains((domains, observations) => {
  const homes = new Map([...homesOf(domains)].filter(([entity]) => entities.has(entity)));
  const problems: Problem[] = [];
  for (const domain of new Set(homes.values())) {
    const own = [...homes.keys()].filter((entity) => homes.get(entity) === domain);
    const apart = own.filter((entity) => !reachable(own).has(entity)).sort();
    if (apart.length === 0) continue;
    const verb = apart.length === 1 ? "shares" : "share";
    problems.push({
      message: `${domain.name} is two islands: ${apart.join(", ")} ${verb} no regular work with the rest`,
      line: lineOf(observations, ...domain.path, "entities"),
    });
  }
  const misplaced = [...homes].flatMap(([entity, home]) => betterHome(entity, home, homes) ?? []);
  if (misplaced.length > MOST_MISPLACED) {
    const list = misplaced.slice(0, 5).map(({ text }) => text);
    const line = lineOf(observations, ...(misplaced[0]?.home.path ?? []), "entities");
    problems.push({ message: `more at home elsewhere: ${list.join("; ")}`, line });
  }
  return firstProblem(problems);
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
  const names = new Set(domains.map((domain) => domain.name));
  const problems = domains.flatMap((domain): Problem[] => {
    const problem = neighbourProblem(domain, names, between);
    return problem === null ? [] : [at(observations, domain, "neighbours", problem)];
  });
  for (const domain of domains) {
    if (words(domain.purpose) < 4) {
      const text = `${domain.name} needs a purpose of at least a few words (four)`;
      problems.push(at(observations, domain, "purpose", text));
    }
  }
  return firstProblem(problems);
});

function at(observations: Observations, domain: Domain, key: string, message: string): Problem {
  return { message, line: lineOf(observations, ...domain.path, key) };
}

function neighbourProblem(
  { name, neighbours: given }: Domain,
  names: ReadonlySet<string>,
  between: ReturnType<typeof measureBoundaries>["between"],
): string | null {
  const neighbours: PythonDict | null = isTruthy(given) ? dictOf(given) : pythonDict([]);
  if (neighbours === null) return `${name}: "neighbours" must be a dict {other domain: why}`;
  const named = new Set(neighbours.items.map(([other]) => labelOf(other)));
  for (const other of named) {
    if (!names.has(other))
      return `${name}: "neighbours" names ${other}, which is no domain of yours`;
    if (other === name) return `${name}: "neighbours" names the domain itself`;
  }
  for (const [other, why] of neighbours.items) {
    if (words(why) < 3) {
      return `${name}: say in a few words (three) what crosses the boundary to ${labelOf(other)}`;
    }
  }
  const own = between.filter(({ pair }) => pair.includes(name));
  const busiest = own.filter(({ weight }) => weight === own[0]?.weight);
  const others = busiest.map(({ pair }) => (pair[0] === name ? pair[1] : pair[0]));
  if (others.length === 0 || others.some((other) => named.has(other))) return null;
  return `${name}: its busiest boundary is with ${others.join(" or ")} (${own[0]?.weight} shared changes), which you do not mention`;
}

function words(value: PythonValue | undefined): number {
  return typeof value === "string" ? value.split(/\s+/).filter((word) => word !== "").length : 0;
}

import {
  centralTeam,
  entities,
  mayOwn,
  needs,
  teams,
  topProducer,
} from "@/exercises/01-domain-identification/case/dossier";
import type { Domain, Product } from "@/exercises/01-domain-identification/checks/design";
import { dictOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

// What a wrong idea would draw, compared with what is drawn. A function returns the ideas that lead
// to one finding; a slip of the hand leads to none.

const businessTeams = [...teams.keys()].filter((team) => team !== centralTeam);
/** The one team whose work is to help others. */
const serviceDesk = "care";
/** Records that no need asks for. */
const unread = [...entities.keys()].filter(
  (entity) => ![...needs.values()].some((need) => need.entities.includes(entity)),
);
const stages =
  /^(capture|collect|ingest(ion)?|raw|staging|bronze|process(ing)?|transform(ation)?|silver|clean(ing)?|store|storage|warehouse|report(s|ing)?|serv(e|ing)|gold|consume|consumption|bi)$/i;
const storehouse = /warehouse|\blake|central|data.?platform/i;

/** DOMAINS as a list of names. */
export function namesForMap(value: PythonValue | undefined): string[] {
  const items = dictOf(value) === null ? (itemsOf(value) ?? []) : [];
  const isNames = items.length > 0 && items.every((item) => typeof item === "string");
  return isNames ? ["names-are-a-design"] : [];
}

/** Records under names of their own, which the products use as well: no slip of a key. */
export function ownNames(
  missing: readonly string[],
  unknown: readonly string[],
  products: readonly Product[],
): string[] {
  const offered = new Set(products.flatMap((product) => product.entities));
  const isMeant = unknown.length > 0 && unknown.length === missing.length;
  return isMeant && unknown.every((name) => offered.has(name)) ? ["own-names-for-records"] : [];
}

export function unreadLeftOut(missing: readonly string[]): string[] {
  return sameNames(missing, unread) ? ["unread-needs-no-owner"] : [];
}

export function manyOwners(entity: string, owning: readonly Domain[]): string[] {
  const right = owning.filter(({ teams: own }) => own.some((team) => mayOwn(team, entity)));
  if (right.length > 1 && right.length === owning.length) return ["both-right-homes"];
  const users = new Set([...(entities.get(entity)?.changes.keys() ?? []), ...readersOf(entity)]);
  const isUsed = owning.every((domain) => domain.teams.some((team) => users.has(team)));
  return owning.length > 2 && isUsed ? ["everybody-owns-it"] : [];
}

/** A record in the hands of those who read it. */
export function readersHome(entity: string, { teams: own }: Domain): string[] {
  return own.some((team) => readersOf(entity).includes(team)) ? ["readers-own"] : [];
}

/** Who asks for a record; of growth, the task says that it reads `consent`. */
function readersOf(entity: string): string[] {
  const asking = [...needs.values()].filter((need) => need.entities.includes(entity));
  return [...asking.map(({ team }) => team), ...(entity === "consent" ? ["growth"] : [])];
}

export function teamsLeftOut(missing: readonly string[]): string[] {
  return sameNames(missing, [serviceDesk]) ? ["helpers-need-no-domain"] : [];
}

/** What leads to so few or so many domains, or to one so large. */
export function numberOfDomains(domains: readonly Domain[]): string[] {
  const placed = domains.flatMap((domain) => domain.teams);
  if (!businessTeams.every((team) => placed.includes(team))) return [];
  if (domains.length === 1) return ["one-domain-keeps-all-inside"];
  if (domains.length < 4) return ["divisions-are-domains"];
  if (domains.length > businessTeams.length) return ["more-domains-more-mesh"];
  const isAlone = domains.every((domain) => domain.teams.length === 1);
  return domains.length === businessTeams.length && isAlone ? ["org-chart"] : [];
}

export function stagesAsDomains(domains: readonly Domain[]): string[] {
  return domains.every(({ name }) => stages.test(name)) ? ["stages-are-domains"] : [];
}

/** Teams in one domain, each with records of its own, and no work that joins them. */
export function alikeTogether(
  { teams: own, entities: owned }: Domain,
  apart: readonly string[],
): string[] {
  const leaders = (names: readonly string[]) =>
    new Set(names.flatMap((name) => topProducer(name)?.team ?? []));
  const rest = leaders(owned.filter((entity) => !apart.includes(entity)));
  const others = [...leaders(apart)];
  const areRight = owned.every((entity) => own.some((team) => mayOwn(team, entity)));
  return areRight && others.length > 0 && others.every((team) => !rest.has(team))
    ? ["alike-belongs-together"]
    : [];
}

export function unknownNeighbour(name: string): string[] {
  return storehouse.test(name) ? ["warehouse-is-the-neighbour"] : [];
}

/** A word in the place of a purpose. */
export function shortPurpose(words: number): string[] {
  return words === 1 ? ["a-name-is-a-purpose"] : [];
}

function sameNames(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && others.every((name) => names.includes(name));
}

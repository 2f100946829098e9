import {
  centralTeam,
  entities,
  mayOwn,
  teams,
} from "@/exercises/01-domain-identification/case/dossier";
import {
  type Domain,
  plainFinding,
  readDomains,
  readProducts,
  tellTogether,
} from "@/exercises/01-domain-identification/checks/design";
import {
  manyOwners,
  namesForMap,
  numberOfDomains,
  ownNames,
  readersHome,
  teamsLeftOut,
  unreadLeftOut,
} from "@/exercises/01-domain-identification/checks/map-ideas";
import { homesOf } from "@/exercises/01-domain-identification/model/domain-map";
import type { Judge } from "@/exercises/exercise";
import type { Finding } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";

const FEWEST_DOMAINS = 4;
const MOST_DOMAINS = 9;
const FEWEST_ENTITIES = 2;
const MOST_ENTITIES = 10;
const MOST_TEAMS = 3;

type FindInDomains = (domains: readonly Domain[], observations: Observations) => Finding[];

/** Judges the map of domains once it can be read as one. */
export function onDomains(find: FindInDomains): Judge {
  return (observations) => {
    const read = readDomains(observations);
    return tellTogether(
      "problem" in read
        ? [{ problem: read.problem, ideas: namesForMap(read.problem.got) }]
        : find(read.items, observations),
    );
  };
}

/** Step 1. What it finds is said as the checks of "go further" say it: one cause, one finding. */
export const threeHomes = onDomains((domains, observations) => [
  ...findUncovered(domains, observations),
  ...findShared(domains, observations),
  ...findMisplaced(domains, observations),
]);

export const coversAll = onDomains(findUncovered);
export const oneOwner = onDomains(findShared);
export const producerOwns = onDomains(findMisplaced);

function findUncovered(domains: readonly Domain[], observations: Observations): Finding[] {
  const owned = new Set(domains.flatMap((domain) => domain.entities));
  const missing = [...entities.keys()].filter((name) => !owned.has(name)).sort();
  const unknown = [...owned].filter((name) => !entities.has(name)).sort();
  const read = readProducts(observations);
  const renamed = ownNames(missing, unknown, "items" in read ? read.items : []);
  const where = domains.find((domain) => domain.entities.some((e) => !entities.has(e)));
  const findings: Finding[] = [];
  if (missing.length) {
    const stray = domains.flatMap(({ name, teams: listed }) =>
      missing
        .filter((entity) => listed.includes(entity))
        .map((entity) => `; ${entity} is among the teams of ${name}: write it into its entities`),
    );
    const message = `no domain owns: ${missing.join(", ")}${stray.join("")}`;
    const ideas = [...renamed, ...unreadLeftOut(missing)];
    findings.push({ problem: { message, line: lineOf(observations, "DOMAINS") }, ideas });
  }
  if (unknown.length && where) {
    const message = `not in Case data: ${unknown.join(", ")}`;
    const line = lineOfEntity(observations, where, unknown[0] ?? "");
    findings.push({ problem: { message, line }, ideas: renamed });
  }
  return findings;
}

function findShared(domains: readonly Domain[], observations: Observations): Finding[] {
  return [...ownersOf(domains, (domain) => domain.entities)]
    .filter(([, owning]) => owning.length > 1)
    .map(([entity, owning]) => {
      const names = owning.map((domain) => domain.name).join(" and ");
      const line = lineOfEntity(observations, owning.at(-1), entity);
      const message = `${entity} is owned more than once: by ${names}`;
      return { problem: { message, line }, ideas: manyOwners(entity, owning) };
    });
}

function findMisplaced(domains: readonly Domain[], observations: Observations): Finding[] {
  return [...homesOf(domains)].flatMap(([entity, domain]) => {
    const changes = entities.get(entity)?.changes;
    if (!changes || domain.teams.some((team) => mayOwn(team, entity))) return [];
    const owners = [...changes].filter(([team]) => mayOwn(team, entity));
    const made = owners.map(([team, share]) => `${team} makes ${percent(share)}`).join(", ");
    const [best] = domain.teams
      .map((team) => ({ team, share: changes.get(team) ?? 0 }))
      .toSorted((a, b) => b.share - a.share);
    const there = best?.share
      ? `where ${best.team} makes ${percent(best.share)} of its changes`
      : "where no team changes it";
    const line = lineOfEntity(observations, domain, entity);
    const message = `${entity} is in ${domain.name}, ${there}; ${made}`;
    return [{ problem: { message, line }, ideas: readersHome(entity, domain) }];
  });
}

export const teamsPlaced = onDomains((domains, observations) => {
  const findings: Finding[] = [];
  const homes = ownersOf(domains, (domain) => domain.teams);
  for (const [team, owning] of homes) {
    const line = lineOf(observations, ...(owning.at(-1)?.path ?? []), "teams");
    const names = owning.map((domain) => domain.name).join(" and ");
    if (!teams.has(team)) {
      findings.push(plainFinding({ message: `${names}: no team '${team}' in Case data`, line }));
    } else if (team === centralTeam) {
      const message = `${team} creates no business record, so it cannot own a business domain (it is in ${names})`;
      findings.push({ problem: { message, line }, ideas: ["central-team-keeps-a-domain"] });
    } else if (owning.length > 1) {
      const message = `team ${team} is in two domains: ${names}`;
      findings.push({ problem: { message, line }, ideas: ["a-team-belongs-to-both"] });
    }
  }
  const missing = [...teams.keys()].filter((team) => team !== centralTeam && !homes.has(team));
  if (missing.length) {
    const message = `teams without a domain: ${missing.sort().join(", ")}`;
    const problem = { message, line: lineOf(observations, "DOMAINS") };
    findings.push({ problem, ideas: teamsLeftOut(missing) });
  }
  return findings;
});

export const rightSize = onDomains((domains, observations) => {
  const findings: Finding[] = [];
  const ideas = numberOfDomains(domains);
  if (domains.length < FEWEST_DOMAINS || domains.length > MOST_DOMAINS) {
    const message = `${domains.length} ${domains.length === 1 ? "domain" : "domains"}; this company of 117 people in 11 business teams needs between ${FEWEST_DOMAINS} and ${MOST_DOMAINS}`;
    findings.push({ problem: { message, line: lineOf(observations, "DOMAINS") }, ideas });
  }
  for (const domain of domains) {
    const count = new Set(domain.entities).size;
    const line = lineOf(observations, ...domain.path, "entities");
    if (count < FEWEST_ENTITIES) {
      const owns = count === 0 ? "nothing" : "1 entity";
      const message = `${domain.name} owns ${owns}: that is ${count === 0 ? "a name" : "a table"}, not a domain`;
      findings.push({ problem: { message, line }, ideas: count === 0 ? [] : ["a-table-a-domain"] });
    }
    if (count > MOST_ENTITIES) {
      const message = `${domain.name} owns ${count} of ${entities.size} entities: a new central team`;
      findings.push({ problem: { message, line }, ideas });
    }
    if (domain.teams.length > MOST_TEAMS) {
      const message = `${domain.name} joins ${domain.teams.length} teams; three is the most`;
      const problem = { message, line: lineOf(observations, ...domain.path, "teams") };
      findings.push({ problem, ideas });
    }
  }
  return findings;
});

/** The line on which a domain names an entity. */
function lineOfEntity(observations: Observations, domain: Domain | undefined, entity: string) {
  if (domain === undefined) return undefined;
  return lineOf(observations, ...domain.path, "entities", domain.entities.indexOf(entity));
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function ownersOf(
  domains: readonly Domain[],
  thingsOf: (domain: Domain) => readonly string[],
): Map<string, Domain[]> {
  const owners = new Map<string, Domain[]>();
  for (const domain of domains) {
    for (const thing of thingsOf(domain)) owners.set(thing, [...(owners.get(thing) ?? []), domain]);
  }
  return owners;
}

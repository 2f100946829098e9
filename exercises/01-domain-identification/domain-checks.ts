import {
  type Domain,
  firstProblem,
  readDomains,
} from "@/exercises/01-domain-identification/design";
import { homesOf } from "@/exercises/01-domain-identification/domain-map";
import {
  centralTeam,
  entities,
  teams,
  topProducer,
} from "@/exercises/01-domain-identification/dossier";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";

const FEWEST_DOMAINS = 4;
const MOST_DOMAINS = 9;
const FEWEST_ENTITIES = 2;
const MOST_ENTITIES = 10;
const MOST_TEAMS = 3;
/** A domain may own a record when one of its teams makes this share of the changes … */
const PRODUCER_SHARE = 0.35;
/** … and is not further than this behind the busiest team. */
const NEAR_TOP = 0.25;

type JudgeDomains = (domains: readonly Domain[], observations: Observations) => Problem | null;

/** Judges the map of domains once it can be read as one. */
export function onDomains(judge: JudgeDomains): Judge {
  return (observations) => {
    const read = readDomains(observations);
    return "problem" in read ? read.problem : judge(read.items, observations);
  };
}

export const coversAll = onDomains((domains, observations) => {
  const owned = new Set(domains.flatMap((domain) => domain.entities));
  const missing = [...entities.keys()].filter((name) => !owned.has(name)).sort();
  const unknown = [...owned].filter((name) => !entities.has(name)).sort();
  const where = domains.find((domain) => domain.entities.some((e) => !entities.has(e)));
  const problems: Problem[] = [];
  if (missing.length) {
    problems.push({
      message: `no domain owns: ${missing.join(", ")}`,
      line: lineOf(observations, "DOMAINS"),
    });
  }
  if (unknown.length && where) {
    problems.push({
      message: `not in the dossier: ${unknown.join(", ")}`,
      line: lineOf(observations, ...where.path, "entities"),
    });
  }
  return firstProblem(problems);
});

export const oneOwner = onDomains((domains, observations) => {
  const owners = ownersOf(domains, (domain) => domain.entities);
  const problems = [...owners]
    .filter(([, owning]) => owning.length > 1)
    .map(([entity, owning]): Problem => {
      const names = owning.map((domain) => domain.name).join(" and ");
      const last = owning.at(-1)?.path ?? [];
      return {
        message: `${entity} is owned more than once: by ${names}`,
        line: lineOf(observations, ...last, "entities"),
      };
    });
  return firstProblem(problems);
});

export const teamsPlaced = onDomains((domains, observations) => {
  const problems: Problem[] = [];
  const homes = ownersOf(domains, (domain) => domain.teams);
  for (const [team, owning] of homes) {
    const line = lineOf(observations, ...(owning.at(-1)?.path ?? []), "teams");
    const names = owning.map((domain) => domain.name).join(" and ");
    if (!teams.has(team)) {
      problems.push({ message: `${names}: no team '${team}' in the dossier`, line });
    } else if (team === centralTeam) {
      const message = `${team} creates no business record, so it cannot own a business domain (it is in ${names})`;
      problems.push({ message, line });
    } else if (owning.length > 1) {
      problems.push({ message: `team ${team} is in two domains: ${names}`, line });
    }
  }
  const missing = [...teams.keys()].filter((team) => team !== centralTeam && !homes.has(team));
  if (missing.length) {
    const message = `teams without a domain: ${missing.sort().join(", ")}`;
    problems.push({ message, line: lineOf(observations, "DOMAINS") });
  }
  return firstProblem(problems);
});

export const rightSize = onDomains((domains, observations) => {
  const problems: Problem[] = [];
  if (domains.length < FEWEST_DOMAINS || domains.length > MOST_DOMAINS) {
    problems.push({
      message: `${domains.length} ${domains.length === 1 ? "domain" : "domains"}; this company of 117 people in 11 business teams needs between ${FEWEST_DOMAINS} and ${MOST_DOMAINS}`,
      line: lineOf(observations, "DOMAINS"),
    });
  }
  for (const domain of domains) {
    const count = new Set(domain.entities).size;
    const line = lineOf(observations, ...domain.path, "entities");
    if (count < FEWEST_ENTITIES) {
      const owns = count === 0 ? "nothing" : "1 entity";
      const message = `${domain.name} owns ${owns}: that is ${count === 0 ? "a name" : "a table"}, not a domain`;
      problems.push({ message, line });
    }
    if (count > MOST_ENTITIES) {
      const message = `${domain.name} owns ${count} of ${entities.size} entities: a new central team`;
      problems.push({ message, line });
    }
    if (domain.teams.length > MOST_TEAMS) {
      const message = `${domain.name} joins ${domain.teams.length} teams; three is the most`;
      problems.push({ message, line: lineOf(observations, ...domain.path, "teams") });
    }
  }
  return firstProblem(problems);
});

export const producerOwns = onDomains((domains, observations) => {
  const problems: Problem[] = [];
  for (const [entity, domain] of homesOf(domains)) {
    const top = topProducer(entity);
    if (top === null || domain.teams.some((team) => mayOwn(team, entity))) continue;
    problems.push({
      message: `${entity} is in ${domain.name}, but ${top.team} makes ${Math.round(top.share * 100)}% of its changes`,
      line: lineOf(observations, ...domain.path, "entities"),
    });
  }
  return firstProblem(problems);
});

function mayOwn(team: string, entity: string): boolean {
  const share = entities.get(entity)?.changes.get(team) ?? 0;
  return share >= PRODUCER_SHARE && share >= (topProducer(entity)?.share ?? 0) - NEAR_TOP;
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

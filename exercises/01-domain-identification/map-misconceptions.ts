import { type Domain, readDomains } from "@/exercises/01-domain-identification/design";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/domain-map";
import {
  centralTeam,
  entities,
  needs,
  teams,
  topProducer,
} from "@/exercises/01-domain-identification/dossier";
import type { Recognise } from "@/exercises/01-domain-identification/misconception";
import { dictOf } from "@/exercises/grading/python-value";

/** Few enough slips to be about these records; more say that the whole map follows another idea. */
const FEW = 3;
const KNOWN = new Set(entities.keys());

/** Recognises nothing in what is no map, except the idea that names alone are one. */
function onMap(recognise: (domains: readonly Domain[]) => string | null): Recognise {
  return (observations) => {
    const read = readDomains(observations);
    if ("items" in read) return recognise(read.items);
    const { got } = read.problem;
    return got !== undefined && dictOf(got) === null ? "names-are-a-design" : null;
  };
}

export const inUnreadableMap = onMap(() => null);

export const inCoversAll = onMap((domains) => {
  const owned = domains.flatMap((domain) => domain.entities);
  if (owned.some((name) => !KNOWN.has(name))) return "own-names-for-records";
  const wanted = new Set([...needs.values()].flatMap((need) => need.entities));
  const missing = [...KNOWN].filter((name) => !owned.includes(name));
  return missing.every((name) => !wanted.has(name)) ? "unread-needs-no-owner" : null;
});

export const inOneOwner = onMap(() => "everybody-owns-it");

export const inTeamsPlaced = onMap((domains) => {
  const placed = domains.flatMap((domain) => domain.teams);
  if (placed.includes(centralTeam)) return "central-team-keeps-a-domain";
  if (placed.length > new Set(placed).size) return "a-team-belongs-to-both";
  const missing = [...teams.keys()].filter(
    (name) => name !== centralTeam && !placed.includes(name),
  );
  return missing.length > 0 && missing.length <= FEW ? "helpers-need-no-domain" : null;
});

export const inRightSize = onMap((domains) => {
  if (domains.length === 1) return "one-domain-keeps-all-inside";
  if (domains.length <= 3) return "divisions-are-domains";
  if (domains.length <= 9) {
    return domains.some((domain) => new Set(domain.entities).size === 1)
      ? "a-table-a-domain"
      : null;
  }
  const isOrgChart = domains.every((domain) => domain.teams.length === 1);
  return isOrgChart ? "org-chart" : "more-domains-more-mesh";
});

export const inProducerOwns = onMap((domains) => {
  const wrong = misplaced(domains);
  // A team that was left out leaves its records to others: teams_placed speaks of that.
  return wrong > 0 && wrong <= FEW && missingTeams(domains).length === 0 ? "readers-own" : null;
});

export const inSharedWork = onMap((domains) => {
  const { kept } = measureBoundaries(homesOf(domains));
  const isOtherIdea = misplaced(domains) > FEW && domains.length >= 4 && domains.length <= 9;
  return isOtherIdea && kept < 0.5 ? "stages-are-domains" : null;
});

export const inOnePieceCheck = onMap((domains) =>
  // Records in the wrong hands are another mistake, which producer_owns speaks of.
  misplaced(domains) === 0 ? "alike-belongs-together" : null,
);

export const inBoundariesNamed: Recognise = (observations, cases, problem) =>
  onMap((domains) => {
    if (/no domain of yours/.test(problem.message)) return "warehouse-is-the-neighbour";
    if (/busiest boundary/.test(problem.message)) return "neighbours-by-feeling";
    const wordy = domains.every(({ purpose }) => typeof purpose === "string" && purpose !== "");
    return wordy && /needs a purpose/.test(problem.message) ? "a-name-is-a-purpose" : null;
  })(observations, cases, problem);

/** Entities whose domain has none of the teams that make most of their changes. */
function misplaced(domains: readonly Domain[]): number {
  return [...homesOf(domains)].filter(([entity, home]) => {
    const changes = entities.get(entity)?.changes;
    const most = topProducer(entity)?.share ?? 0;
    return !home.teams.some((team) => (changes?.get(team) ?? 0) >= most - 0.25);
  }).length;
}

function missingTeams(domains: readonly Domain[]): string[] {
  const placed = new Set(domains.flatMap((domain) => domain.teams));
  return [...teams.keys()].filter((name) => name !== centralTeam && !placed.has(name));
}

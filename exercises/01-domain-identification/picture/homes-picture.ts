import { entities, mayOwn } from "@/exercises/01-domain-identification/case/dossier";
import type { Domain } from "@/exercises/01-domain-identification/checks/design";
import { readDomains } from "@/exercises/01-domain-identification/checks/design";
import { homesOf } from "@/exercises/01-domain-identification/model/domain-map";
import type { Observations } from "@/exercises/grading/observation";

/** The records that the starter leaves without a home. */
const ofTheStep = ["cart", "consent", "return_request"];
const MOST_RECORDS = 6;

export type HomesPicture = {
  /** Domains that change one of the records or hold it; `index` is the place in the learner's list. */
  domains: { name: string; index: number }[];
  records: {
    entity: string;
    /** Indexes of the learner's list, here and below; null without a home. */
    home: number | null;
    isAtHome: boolean;
    /** What the busiest team of each domain changes of it, from 0 to 1. */
    changes: { domain: number; team: string; share: number; mayOwn: boolean }[];
  }[];
  /** How many more have no home, or one whose teams hardly change them. */
  leftOut: number;
};

/** Where the three records of step 1 live, and who changes them; null without a readable map. */
export function drawHomes(observations: Observations | null): HomesPicture | null {
  const read = observations === null ? null : readDomains(observations);
  if (read === null || "problem" in read) return null;
  const homes = homesOf(read.items);
  const all = [...entities.keys()].map((entity) =>
    recordIn(read.items, entity, homes.get(entity) ?? null),
  );
  const ofStep = all.filter(({ entity }) => ofTheStep.includes(entity));
  const others = all.filter((one) => !ofTheStep.includes(one.entity) && !one.isAtHome);
  const records = [...ofStep, ...others].slice(0, MOST_RECORDS);
  const drawn = new Set(
    records.flatMap(({ home, changes }) => [home, ...changes.map(({ domain }) => domain)]),
  );
  return {
    domains: read.items.flatMap(({ name }, index) => (drawn.has(index) ? [{ name, index }] : [])),
    records,
    leftOut: ofStep.length + others.length - records.length,
  };
}

function recordIn(
  domains: readonly Domain[],
  entity: string,
  home: Domain | null,
): HomesPicture["records"][number] {
  const shares = [...(entities.get(entity)?.changes ?? [])];
  const changes = domains.flatMap(({ teams }, domain) => {
    const [busiest] = shares
      .filter(([team]) => teams.includes(team))
      .toSorted(([, one], [, other]) => other - one);
    if (busiest === undefined) return [];
    const [team, share] = busiest;
    return [{ domain, team, share, mayOwn: mayOwn(team, entity) }];
  });
  const at = home === null ? null : domains.indexOf(home);
  const isAtHome = changes.some(({ domain, mayOwn: may }) => domain === at && may);
  return { entity, home: at, isAtHome, changes };
}

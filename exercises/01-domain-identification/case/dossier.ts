import { z } from "zod";
import source from "./dossier.json";

const dossierSchema = z.object({
  teams: z.record(z.string(), z.tuple([z.number(), z.string()])),
  central: z.string(),
  entities: z.record(
    z.string(),
    z.tuple([z.string(), z.string(), z.record(z.string(), z.number())]),
  ),
  affinity: z.array(z.tuple([z.string(), z.string(), z.number()])),
  needs: z.record(z.string(), z.tuple([z.string(), z.string(), z.array(z.string())])),
});

const dossier = dossierSchema.parse(source);

/** How many changes of the last quarter touched both entities. */
export type Edge = readonly [string, string, number];

export const centralTeam = dossier.central;
export const teams: ReadonlyMap<string, { people: number; about: string }> = new Map(
  Object.entries(dossier.teams).map(([name, [people, about]]) => [name, { people, about }]),
);
/** `changes` is the share of an entity's changes by team; the shares add up to 1. */
export const entities: ReadonlyMap<
  string,
  { kind: string; about: string; changes: ReadonlyMap<string, number> }
> = new Map(
  Object.entries(dossier.entities).map(([name, [kind, about, changes]]) => [
    name,
    { kind, about, changes: new Map(Object.entries(changes)) },
  ]),
);
export const affinity: readonly Edge[] = dossier.affinity;
export const needs: ReadonlyMap<
  string,
  { team: string; question: string; entities: readonly string[] }
> = new Map(
  Object.entries(dossier.needs).map(([name, [team, question, wanted]]) => [
    name,
    { team, question, entities: wanted },
  ]),
);

/** The team that makes the largest share of an entity's changes; the first one of equals. */
export function topProducer(entity: string): { team: string; share: number } | null {
  let best: { team: string; share: number } | null = null;
  for (const [team, share] of entities.get(entity)?.changes ?? []) {
    if (best === null || share > best.share) best = { team, share };
  }
  return best;
}

/** A domain may own a record when one of its teams makes this share of the changes … */
const PRODUCER_SHARE = 0.35;
/** … and is not further than this behind the busiest team. */
const NEAR_TOP = 0.25;

/** Whether a team makes enough of a record's changes for its domain to own it. */
export function mayOwn(team: string, entity: string): boolean {
  const share = entities.get(entity)?.changes.get(team) ?? 0;
  return share >= PRODUCER_SHARE && share >= (topProducer(entity)?.share ?? 0) - NEAR_TOP;
}

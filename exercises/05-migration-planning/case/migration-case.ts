import { z } from "zod";
import type { Capacity, Plan } from "@/exercises/05-migration-planning/case/plan";
import source from "./migration-case.json";

const counts = z.record(z.string(), z.number());
const candidateSchema = z.object({
  value: z.number(),
  readiness: z.number(),
  risk: z.number(),
  consumers: z.number(),
  upstream: z.number(),
});

const caseSchema = z.object({
  TASKS: z.record(
    z.string(),
    z.tuple([
      z.string(),
      z.tuple([z.number(), z.number(), z.number()]),
      z.array(z.string()),
      counts,
    ]),
  ),
  CAPACITY: counts,
  DOMAINS: z.array(z.string()),
  NEEDS_FROM: z.record(z.string(), z.array(z.string())),
  CANDIDATES: z.record(z.string(), candidateSchema),
  CHALLENGES: z.record(z.string(), z.string()),
  ROLES: z.array(z.string()),
  LONGEST: z.array(z.string()),
});

const read = caseSchema.parse(source);

/** A domain that may become the pilot; value, readiness and risk from 1 to 5. */
export type Candidate = z.infer<typeof candidateSchema>;

export const tasks: Plan = new Map(
  Object.entries(read.TASKS).map(([name, [about, estimate, needs, crew]]) => [
    name,
    { about, estimate, needs, crew: new Map(Object.entries(crew)) },
  ]),
);
export const capacity: Capacity = new Map(Object.entries(read.CAPACITY));
export const domains: readonly string[] = read.DOMAINS;
/** Whose products a domain needs before it can move. */
export const needsFrom: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(read.NEEDS_FROM),
);
export const candidates: ReadonlyMap<string, Candidate> = new Map(Object.entries(read.CANDIDATES));
/** The six challenges that the lesson names. */
export const challenges: ReadonlyMap<string, string> = new Map(Object.entries(read.CHALLENGES));
/** Who can own a risk. */
export const roles: readonly string[] = read.ROLES;
/** The activities that decide how long the plan takes, as a chain: each waits for the one before it only. */
export const longest: Plan = new Map(
  read.LONGEST.flatMap((name, index) => {
    const activity = tasks.get(name);
    return activity ? [[name, { ...activity, needs: read.LONGEST.slice(0, index).slice(-1) }]] : [];
  }),
);

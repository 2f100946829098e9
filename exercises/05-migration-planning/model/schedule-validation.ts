import {
  type Capacity,
  durationOf,
  type Plan,
  type Starts,
  TWO_ROUNDED_WEEKS,
} from "@/exercises/05-migration-planning/case/plan";
import { inWeeks } from "@/exercises/05-migration-planning/checks/read-figures";
import { tellApart } from "@/exercises/grading/near-numbers";

/** The first thing that makes a schedule impossible. */
export type Fault =
  | { kind: "names"; message: string }
  | { kind: "early"; message: string; activity: string; before: string }
  | { kind: "crew"; message: string };

/** Whether people could work to these starts: null, or what stands in the way. */
export function faultOf(plan: Plan, capacity: Capacity, starts: Starts): Fault | null {
  const [early = null] = earlyFaults(plan, starts);
  return namesFault(plan, starts) ?? early ?? crewFault(plan, capacity, starts);
}

function namesFault(plan: Plan, starts: Starts): Fault | null {
  const missing = [...plan.keys()].filter((name) => !starts.has(name));
  const unknown = [...starts.keys()].filter((name) => !plan.has(name));
  const early = [...starts].find(([, week]) => week < -TWO_ROUNDED_WEEKS);
  if (missing.length > 0) return { kind: "names", message: `no start for ${missing.join(", ")}` };
  if (unknown.length > 0) {
    return { kind: "names", message: `${unknown.join(", ")} is not in the plan` };
  }
  if (early === undefined) return null;
  return {
    kind: "names",
    message: `${early[0]} starts in week ${inWeeks(early[1])}, before week 0`,
  };
}

/** All starts that come before the end of something that they wait for. */
export function earlyFaults(plan: Plan, starts: Starts): Extract<Fault, { kind: "early" }>[] {
  return [...plan].flatMap(([activity, { needs }]) =>
    needs.flatMap((before) => {
      const [start, end] = [starts.get(activity) ?? 0, endOf(plan, starts, before)];
      if (start >= end - TWO_ROUNDED_WEEKS) return [];
      const [got, wanted] = tellApart(start, end);
      const message = `${activity} starts in week ${got}, but it waits for ${before}, which ends in week ${wanted}`;
      return [{ kind: "early" as const, message, activity, before }];
    }),
  );
}

/** The need for a crew only rises where something starts, so only those moments count. */
export function crewFault(plan: Plan, capacity: Capacity, starts: Starts): Fault | null {
  for (const start of starts.values()) {
    const moment = start + TWO_ROUNDED_WEEKS / 2;
    const working = [...plan].filter(
      ([name]) =>
        (starts.get(name) ?? 0) <= moment &&
        moment < endOf(plan, starts, name) - TWO_ROUNDED_WEEKS / 2,
    );
    for (const who of new Set(working.flatMap(([, { crew }]) => [...crew.keys()]))) {
      const workers = working.filter(([, { crew }]) => crew.has(who));
      const used = workers.reduce((sum, [, { crew }]) => sum + (crew.get(who) ?? 0), 0);
      const most = capacity.get(who) ?? 0;
      if (used <= most) continue;
      const names = workers.map(([name]) => name).join(", ");
      const message = `in week ${inWeeks(start)}, ${names} need ${used} of crew ${who}, and there ${most === 1 ? "is 1" : `are ${most}`}`;
      return { kind: "crew", message };
    }
  }
  return null;
}

export function endOf(plan: Plan, starts: Starts, name: string): number {
  const activity = plan.get(name);
  return (starts.get(name) ?? 0) + (activity === undefined ? 0 : durationOf(activity));
}

/** Pairs of activities with a crew in common. */
function sharing(plan: Plan): [one: string, other: string][] {
  const names = [...plan.keys()];
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other): [string, string][] => {
      const crews = [...(plan.get(one)?.crew.keys() ?? [])];
      return crews.some((who) => plan.get(other)?.crew.has(who)) ? [[one, other]] : [];
    }),
  );
}

/** Whether two activities that share a crew ever work at the same time. */
export function hasSharedCrews(plan: Plan, starts: Starts): boolean {
  return sharing(plan).some(([one, other]) => {
    const [a, b] = [starts.get(one) ?? 0, starts.get(other) ?? 0];
    const [endOfA, endOfB] = [endOf(plan, starts, one), endOf(plan, starts, other)];
    return a < endOfB - TWO_ROUNDED_WEEKS && b < endOfA - TWO_ROUNDED_WEEKS;
  });
}

/** Whether every activity starts at once, or when one ends that it needs or shares a crew with. */
export function isWithoutPauses(plan: Plan, starts: Starts): boolean {
  const partners = new Map([...plan].map(([name, { needs }]) => [name, [...needs]]));
  for (const [one, other] of sharing(plan)) {
    partners.get(one)?.push(other);
    partners.get(other)?.push(one);
  }
  return [...partners].every(([name, others]) => {
    const start = starts.get(name) ?? 0;
    const moments = [0, ...others.map((other) => endOf(plan, starts, other))];
    return moments.some((week) => Math.abs(start - week) <= TWO_ROUNDED_WEEKS);
  });
}

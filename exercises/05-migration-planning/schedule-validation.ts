import {
  type Capacity,
  durationOf,
  type Plan,
  ROUNDING,
  type Starts,
} from "@/exercises/05-migration-planning/plan";
import { inWeeks } from "@/exercises/05-migration-planning/reading";

/** The first thing that makes a schedule impossible. */
export type Fault =
  | { kind: "names"; message: string }
  | { kind: "early"; message: string; activity: string; before: string }
  | { kind: "crew"; message: string };

/** Whether people could work to these starts: null, or what stands in the way. */
export function faultOf(plan: Plan, capacity: Capacity, starts: Starts): Fault | null {
  return namesFault(plan, starts) ?? earlyFault(plan, starts) ?? crewFault(plan, capacity, starts);
}

function namesFault(plan: Plan, starts: Starts): Fault | null {
  const missing = [...plan.keys()].filter((name) => !starts.has(name));
  const unknown = [...starts.keys()].filter((name) => !plan.has(name));
  const early = [...starts].find(([, week]) => week < -ROUNDING);
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

function earlyFault(plan: Plan, starts: Starts): Fault | null {
  for (const [activity, { needs }] of plan) {
    for (const before of needs) {
      const [start, end] = [starts.get(activity) ?? 0, endOf(plan, starts, before)];
      if (start >= end - ROUNDING) continue;
      const message = `${activity} starts in week ${inWeeks(start)}, but it waits for ${before}, which ends in week ${inWeeks(end)}`;
      return { kind: "early", message, activity, before };
    }
  }
  return null;
}

/** The need for a crew only rises where something starts, so only those moments count. */
export function crewFault(plan: Plan, capacity: Capacity, starts: Starts): Fault | null {
  for (const start of starts.values()) {
    const moment = start + ROUNDING;
    const working = [...plan].filter(
      ([name]) =>
        (starts.get(name) ?? 0) <= moment && moment < endOf(plan, starts, name) - ROUNDING,
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

/** Whether two activities that share a crew ever work at the same time. */
export function hasSharedCrews(plan: Plan, starts: Starts): boolean {
  const names = [...plan.keys()];
  return names.some((one, index) =>
    names.slice(index + 1).some((other) => {
      const crews = [...(plan.get(one)?.crew.keys() ?? [])];
      if (!crews.some((who) => plan.get(other)?.crew.has(who))) return false;
      const [a, b] = [starts.get(one) ?? 0, starts.get(other) ?? 0];
      return a < endOf(plan, starts, other) - ROUNDING && b < endOf(plan, starts, one) - ROUNDING;
    }),
  );
}

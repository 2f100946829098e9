import "server-only";
import {
  type Capacity,
  durationOf,
  type Plan,
  ROUNDING,
  type Starts,
} from "@/exercises/05-migration-planning/case/plan";
import { findCriticalPath, inOrder } from "@/exercises/05-migration-planning/model/critical-path";

/** Weighs an activity; the smallest goes first, of equal ones the first in the plan. */
export type Rule = (name: string) => number;

/** The usual rules. Slack, starts and ends are those of the critical path. */
export function rulesFor(plan: Plan): Record<string, Rule> {
  const { slack, latestEnd, behind } = findCriticalPath(plan);
  const names = [...plan.keys()];
  const weeks = new Map([...plan].map(([name, activity]) => [name, durationOf(activity)]));
  const of = (figures: ReadonlyMap<string, number>) => (name: string) => figures.get(name) ?? 0;
  return {
    listed: (name) => names.indexOf(name),
    shortest: of(weeks),
    longestChain: (name) => -of(behind)(name),
    slack: of(slack),
    latestEnd: of(latestEnd),
    latestStart: (name) => of(latestEnd)(name) - of(weeks)(name),
  };
}

/** Steps through time and starts, in the order of the rule, whatever is ready and has its crew. */
export function scheduleStepByStep(plan: Plan, capacity: Capacity, rule: Rule): Starts {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const names = sortedBy([...plan.keys()], rule);
  let now = 0;
  while (starts.size < plan.size) {
    for (const name of names) {
      const activity = plan.get(name);
      if (activity === undefined || starts.has(name)) continue;
      if (!activity.needs.every((need) => (ends.get(need) ?? Number.POSITIVE_INFINITY) <= now)) {
        continue;
      }
      if (!isFree(plan, capacity, starts, name, now, now + ROUNDING)) continue;
      starts.set(name, now);
      ends.set(name, now + durationOf(activity));
    }
    const later = [...ends.values()].filter((week) => week > now);
    if (later.length === 0) throw new Error("nothing can start: too few people for this plan");
    now = Math.min(...later);
  }
  return starts;
}

/** Takes activities one by one and gives each the earliest time that still has its crew. */
export function scheduleOneByOne(plan: Plan, capacity: Capacity, rule: Rule): Starts {
  const starts = new Map<string, number>();
  const left = new Set(inOrder(plan));
  const endOf = (name: string) => {
    const activity = plan.get(name);
    return (starts.get(name) ?? 0) + (activity === undefined ? 0 : durationOf(activity));
  };
  while (left.size > 0) {
    const ready = [...plan.keys()].filter(
      (name) => left.has(name) && plan.get(name)?.needs.every((need) => !left.has(need)),
    );
    const [name = ""] = sortedBy(ready, rule);
    const activity = plan.get(name);
    if (activity === undefined) throw new Error("the activities of this plan wait for each other");
    const earliest = Math.max(0, ...activity.needs.map(endOf));
    const moments = [earliest, ...[...starts.keys()].map(endOf).filter((week) => week > earliest)];
    const start = moments
      .toSorted((a, b) => a - b)
      .find((week) => isFree(plan, capacity, starts, name, week, week + durationOf(activity)));
    if (start === undefined) throw new Error(`${name} needs more people than there are`);
    starts.set(name, start);
    left.delete(name);
  }
  return starts;
}

/** Whether an activity's crews have enough people all the time from one week to another. */
function isFree(
  plan: Plan,
  capacity: Capacity,
  starts: Starts,
  name: string,
  from: number,
  to: number,
): boolean {
  const during = [...starts].filter(([other, start]) => {
    const activity = plan.get(other);
    const end = start + (activity === undefined ? 0 : durationOf(activity));
    return start < to - ROUNDING / 2 && end > from + ROUNDING / 2;
  });
  // The need only rises where something starts, so looking there is enough.
  const moments = [from, ...during.map(([, start]) => start).filter((start) => start > from)];
  return [...(plan.get(name)?.crew ?? [])].every(([who, people]) =>
    moments.every((moment) => {
      const busy = during.filter(([other, start]) => {
        const activity = plan.get(other);
        const end = start + (activity === undefined ? 0 : durationOf(activity));
        return start <= moment + ROUNDING / 2 && end > moment + ROUNDING / 2;
      });
      const used = busy.reduce((sum, [other]) => sum + (plan.get(other)?.crew.get(who) ?? 0), 0);
      return used + people <= (capacity.get(who) ?? 0);
    }),
  );
}

function sortedBy(names: readonly string[], rule: Rule): string[] {
  return names.toSorted((one, other) => rule(one) - rule(other));
}

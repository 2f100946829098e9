import "server-only";
import { durationOf, type Plan } from "@/exercises/05-migration-planning/case/plan";

export type CriticalPath = {
  /** In weeks, with as many people as one could wish for. */
  length: number;
  /** One longest chain of activities. */
  path: string[];
  /** How many weeks an activity may slip before the end of the plan does. */
  slack: Map<string, number>;
  earliest: Map<string, number>;
  latestEnd: Map<string, number>;
  /** The longest chain from the start of an activity to the end of the plan, in weeks. */
  behind: Map<string, number>;
};

/** The activities so that each comes after what it needs. Throws when they wait for each other. */
export function inOrder(plan: Plan): string[] {
  const order: string[] = [];
  const placed = new Set<string>();
  while (order.length < plan.size) {
    const ready = [...plan.keys()].filter(
      (name) => !placed.has(name) && plan.get(name)?.needs.every((need) => placed.has(need)),
    );
    if (ready.length === 0) throw new Error("the activities of this plan wait for each other");
    order.push(...ready);
    for (const name of ready) placed.add(name);
  }
  return order;
}

/** The critical path method: earliest ends forwards, latest ends backwards. */
export function findCriticalPath(plan: Plan): CriticalPath {
  const order = inOrder(plan);
  const weeks = (name: string) =>
    durationOf(plan.get(name) as NonNullable<ReturnType<Plan["get"]>>);
  const earliest = new Map<string, number>();
  const decisive = new Map<string, string | undefined>();
  const endOf = (name: string) => (earliest.get(name) ?? 0) + weeks(name);
  for (const name of order) {
    const last = latestOf(plan.get(name)?.needs ?? [], endOf);
    decisive.set(name, last);
    earliest.set(name, last === undefined ? 0 : endOf(last));
  }
  const end = latestOf(order, endOf);
  const length = end === undefined ? 0 : endOf(end);
  const latestEnd = new Map(order.map((name) => [name, length]));
  for (const name of order.toReversed()) {
    const start = (latestEnd.get(name) ?? length) - weeks(name);
    for (const need of plan.get(name)?.needs ?? []) {
      latestEnd.set(need, Math.min(latestEnd.get(need) ?? length, start));
    }
  }
  const path: string[] = [];
  for (let name = end; name !== undefined; name = decisive.get(name)) path.unshift(name);
  return {
    length,
    path,
    earliest,
    latestEnd,
    slack: new Map(order.map((name) => [name, (latestEnd.get(name) ?? 0) - endOf(name)])),
    behind: new Map(
      order.map((name) => [name, length - ((latestEnd.get(name) ?? 0) - weeks(name))]),
    ),
  };
}

function latestOf(names: readonly string[], endOf: (name: string) => number): string | undefined {
  let best: string | undefined;
  for (const name of names) if (best === undefined || endOf(name) > endOf(best)) best = name;
  return best;
}

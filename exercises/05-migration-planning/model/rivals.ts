import "server-only";
import {
  type Capacity,
  durationOf,
  type Estimate,
  lengthOf,
  type Plan,
  roundedSum,
  totalWork,
} from "@/exercises/05-migration-planning/case/plan";
import { findCriticalPath, inOrder } from "@/exercises/05-migration-planning/model/critical-path";
import {
  chanceBy,
  expectedSpread,
  type Spread,
  spreadOf,
  weekFor,
} from "@/exercises/05-migration-planning/model/oracle";
import {
  rulesFor,
  scheduleOneByOne,
  scheduleStepByStep,
} from "@/exercises/05-migration-planning/model/priority-rules";
import type { Json } from "@/exercises/exercise";

/** What a wrong idea would have answered, and whether that is right by chance, where it is known. */
export type Rival = { misconception: string; answer: Json; passes?: boolean };

export function rival(misconception: string, answer: Json): Rival {
  return { misconception, answer };
}

export function pertRivals([o, m, p]: Estimate): Rival[] {
  const [mean, deviation] = [(o + 4 * m + p) / 6, (p - o) / 6];
  return [
    rival("likely-is-the-plan", { mean: m }),
    rival("three-figures-weigh-the-same", { mean: (o + m + p) / 3 }),
    rival("variance-is-the-deviation", { mean, deviation: deviation ** 2 }),
  ];
}

/** Right in length but not in slack, or one after the other. */
export function pathRivals(plan: Plan): Rival[] {
  const { length, earliest } = findCriticalPath(plan);
  const weeks = new Map([...plan].map(([name, activity]) => [name, durationOf(activity)]));
  const endOf = (name: string) => (earliest.get(name) ?? 0) + (weeks.get(name) ?? 0);
  const waiting = (name: string) =>
    [...plan.keys()].filter((n) => plan.get(n)?.needs.includes(name));
  const free: Record<string, number> = {};
  const patient: Record<string, number> = {};
  const latestEnd = new Map<string, number>();
  for (const name of inOrder(plan).toReversed()) {
    const after = waiting(name);
    const next = after.map((other) => earliest.get(other) ?? 0);
    free[name] = Math.min(length, ...next) - endOf(name);
    const latest = after.map((other) => (latestEnd.get(other) ?? 0) - (weeks.get(other) ?? 0));
    latestEnd.set(name, after.length === 0 ? length : Math.max(...latest));
    patient[name] = (latestEnd.get(name) ?? 0) - endOf(name);
  }
  return [
    rival("one-after-the-other", { length: totalWork(plan) }),
    rival("slack-is-the-wait-before-the-next", { length, slack: free }),
    rival("slack-of-the-most-patient", { length, slack: patient }),
  ];
}

export function validityRivals(plan: Plan): Rival[] {
  const starts = Object.fromEntries(findCriticalPath(plan).earliest);
  return [rival("critical-path-knows-crews", starts)];
}

export function scheduleRivals(plan: Plan, capacity: Capacity, longest: number): Rival[] {
  const rules = rulesFor(plan);
  const byRule = (
    misconception: string,
    schedule: typeof scheduleStepByStep,
    rule: keyof typeof rules,
  ): Rival => {
    const starts = schedule(plan, capacity, rules[rule] ?? (() => 0));
    const passes = lengthOf(plan, starts) <= longest + roundedSum(plan);
    return { misconception, answer: Object.fromEntries(starts), passes };
  };
  return [
    ...validityRivals(plan),
    byRule("the-list-is-the-order", scheduleStepByStep, "listed"),
    byRule("the-list-is-the-order", scheduleOneByOne, "listed"),
    byRule("quick-wins-first", scheduleStepByStep, "shortest"),
    byRule("quick-wins-first", scheduleOneByOne, "shortest"),
    byRule("one-good-rule-is-enough", scheduleOneByOne, "latestEnd"),
  ];
}

export function estimateRivals(plan: Plan, confidence: number): Rival[] {
  const { mean } = expectedSpread(plan);
  const { o, m, p } = pathSums(plan);
  return [
    rival("likely-is-the-plan", m),
    rival("one-figure-is-enough", mean),
    rival("chance-grows-evenly", o + confidence * (p - o)),
    ...wrongSpreads(plan).map(([id, spread]) => rival(id, weekFor(spread, confidence))),
  ];
}

export function chanceRivals(plan: Plan, week: number): Rival[] {
  const { mean } = expectedSpread(plan);
  const { o, p } = pathSums(plan);
  return [
    rival("one-figure-is-enough", week >= mean ? 1 : 0),
    rival("chance-grows-evenly", evenChance(week, o, p)),
    ...wrongSpreads(plan).map(([id, spread]) => rival(id, chanceBy(spread, week))),
  ];
}

/** Where best and worst are one, whoever spreads the chance between them has nothing to spread. */
function evenChance(week: number, best: number, worst: number): number {
  if (best === worst) return week >= best ? 1 : 0;
  return Math.min(1, Math.max(0, (week - best) / (worst - best)));
}

function wrongSpreads(plan: Plan): [string, Spread][] {
  const { mean, deviation } = expectedSpread(plan);
  const { o, p } = pathSums(plan);
  return [
    ["deviations-add-up", { mean, deviation: (p - o) / 6 }],
    ["variance-is-the-deviation", { mean, deviation: deviation ** 2 }],
    ["one-after-the-other", spreadOf(plan, [...plan.keys()])],
  ];
}

function pathSums(plan: Plan): { o: number; m: number; p: number } {
  const sums = { o: 0, m: 0, p: 0 };
  for (const name of findCriticalPath(plan).path) {
    const [o, m, p] = plan.get(name)?.estimate ?? [0, 0, 0];
    sums.o += o;
    sums.m += m;
    sums.p += p;
  }
  return sums;
}

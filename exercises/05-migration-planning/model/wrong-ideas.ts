import "server-only";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Capacity,
  durationOf,
  type Estimate,
  lengthOf,
  type Plan,
  roundedSum,
  totalWork,
} from "@/exercises/05-migration-planning/case/plan";
import type { Company, RatedRisk } from "@/exercises/05-migration-planning/cases/drawn";
import type { Ranking } from "@/exercises/05-migration-planning/checks/ranking-check";
import type { Schedule } from "@/exercises/05-migration-planning/checks/schedule-checks";
import type { CriticalPath } from "@/exercises/05-migration-planning/checks/timeline-checks";
import type { Waves } from "@/exercises/05-migration-planning/checks/wave-checks";
import { findCriticalPath, inOrder } from "@/exercises/05-migration-planning/model/critical-path";
import {
  bandOf,
  bestCandidate,
  chanceBy,
  expectedPert,
  expectedSpread,
  type Spread,
  scoreOf,
  spreadOf,
  weekFor,
} from "@/exercises/05-migration-planning/model/oracle";
import {
  MAY_IS_ALWAYS_TRUE,
  mayBePilot,
  pilotPoints,
  whyNoPilot,
} from "@/exercises/05-migration-planning/model/pilot-rule";
import {
  rulesFor,
  scheduleOneByOne,
  scheduleStepByStep,
} from "@/exercises/05-migration-planning/model/priority-rules";
import type { Instead } from "@/exercises/casework/story";
import { type ChangedRules, instead, playIdeas } from "@/exercises/casework/wrong-ideas";

type PilotRules = { points: (one: Candidate) => number; may: (one: Candidate) => boolean };

/** Ready, needing nobody, waited for. */
const CONDITIONS = 3;
const anybody = () => true;
const pilotIdeas: ChangedRules<PilotRules> = {
  "pilot-is-the-biggest": { points: ({ value }) => value, may: anybody },
  [MAY_IS_ALWAYS_TRUE]: { may: anybody },
  "one-condition-is-enough": { may: (one) => whyNoPilot(one).length < CONDITIONS },
  "risk-does-not-count": { points: (one) => pilotPoints(one) + 2 * one.risk },
  "more-consumers-are-always-better": {
    points: (one) => pilotPoints(one) - Math.min(one.consumers, 5) + one.consumers,
  },
};

export function insteadOfPilot(among: ReadonlyMap<string, Candidate>): Instead<string | null>[] {
  return playIdeas(pilotIdeas, { points: pilotPoints, may: mayBePilot }, ({ points, may }) =>
    bestCandidate(among, points, may),
  );
}

type PertRules = { [Part in keyof Spread]: (estimate: Estimate) => number };

const rightPert: PertRules = {
  mean: (estimate) => expectedPert(estimate).mean,
  deviation: (estimate) => expectedPert(estimate).deviation,
};
const meanIdeas: ChangedRules<PertRules> = {
  "likely-is-the-plan": { mean: ([, m]) => m },
  "three-figures-weigh-the-same": { mean: ([o, m, p]) => (o + m + p) / 3 },
};
const pertIdeas: ChangedRules<PertRules> = {
  ...meanIdeas,
  "variance-is-the-deviation": { deviation: ([o, , p]) => ((p - o) / 6) ** 2 },
};

export function insteadOfPert(estimate: Estimate): Instead<Spread>[] {
  return playIdeas(pertIdeas, rightPert, ({ mean, deviation }) => ({
    mean: mean(estimate),
    deviation: deviation(estimate),
  }));
}

/** The mean of one activity, or the length of a chain of them, by wrong means. */
export function insteadOfMeans<Answer>(play: (mean: PertRules["mean"]) => Answer) {
  return playIdeas(meanIdeas, rightPert, ({ mean }) => play(mean));
}

/** Right in length but not in slack, or one after the other, or by the list. */
export function insteadOfPath(plan: Plan, right: CriticalPath): Instead<CriticalPath>[] {
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
    instead("one-after-the-other", { length: totalWork(plan) }),
    instead("slack-is-the-wait-before-the-next", { length, slack: free }),
    instead("slack-of-the-most-patient", { length, slack: patient }),
    instead("critical-is-one-path", right, { like: "all critical on one path" }),
    ...(isListedInOrder(plan)
      ? []
      : [instead("the-list-is-the-order", { raises: "KeyError", why: "" })]),
  ];
}

function isListedInOrder(plan: Plan): boolean {
  const listed = new Set<string>();
  for (const [name, { needs }] of plan) {
    if (!needs.every((need) => listed.has(need))) return false;
    listed.add(name);
  }
  return true;
}

/** Ideas that show in what a schedule looks like; who holds the first three may be right as well. */
export function insteadOfValid(plan: Plan, right: Schedule): Instead<Schedule>[] {
  const starts = Object.fromEntries(findCriticalPath(plan).earliest);
  return [
    instead("critical-path-knows-crews", right, { starts }),
    ...(
      ["people-need-no-counting", "switch-off-without-comparing", "one-need-is-enough"] as const
    ).map((like) => instead(like, right, { like })),
    ...insteadOfWaiting(right),
  ];
}

function insteadOfWaiting(right: Schedule): Instead<Schedule>[] {
  return [
    instead("platform-before-users", right, { like: "platform-before-users" }),
    instead("one-after-the-other", { like: "one-after-the-other" }),
    instead("a-crew-does-one-thing", { like: "a-crew-does-one-thing" }),
  ];
}

export function insteadOfGood(
  plan: Plan,
  capacity: Capacity,
  right: { best: number; longest: number },
): Instead<Schedule>[] {
  const rules = rulesFor(plan);
  const byRule = (
    idea: string,
    way: number,
    schedule: typeof scheduleStepByStep,
    rule: keyof typeof rules,
  ): Instead<Schedule> => {
    const starts = schedule(plan, capacity, rules[rule] ?? (() => 0));
    const passes = lengthOf(plan, starts) <= right.longest + roundedSum(plan);
    const outcome = { starts: Object.fromEntries(starts) };
    return { idea, way, outcomes: passes ? [right, outcome] : [outcome] };
  };
  return [
    ...insteadOfValid(plan, right),
    byRule("the-list-is-the-order", 0, scheduleStepByStep, "listed"),
    byRule("the-list-is-the-order", 1, scheduleOneByOne, "listed"),
    byRule("quick-wins-first", 0, scheduleStepByStep, "shortest"),
    byRule("quick-wins-first", 1, scheduleOneByOne, "shortest"),
    byRule("one-good-rule-is-enough", 0, scheduleOneByOne, "latestEnd"),
  ];
}

export function insteadOfEstimate(plan: Plan, confidence: number): Instead<number>[] {
  const { mean } = expectedSpread(plan);
  const { o, m, p } = pathSums(plan);
  return [
    instead("likely-is-the-plan", m),
    instead("one-figure-is-enough", mean),
    instead("chance-grows-evenly", o + confidence * (p - o)),
    ...wrongSpreads(plan).map(([id, spread]) => instead(id, weekFor(spread, confidence))),
    ...needsSpread(plan),
  ];
}

export function insteadOfChance(plan: Plan, week: number): Instead<number>[] {
  const { mean } = expectedSpread(plan);
  const { o, p } = pathSums(plan);
  return [
    instead("one-figure-is-enough", week >= mean ? 1 : 0),
    instead("chance-grows-evenly", evenChance(week, o, p)),
    ...wrongSpreads(plan).map(([id, spread]) => instead(id, chanceBy(spread, week))),
    ...needsSpread(plan),
  ];
}

/** Dividing by the deviation, or asking a distribution without one. */
function needsSpread(plan: Plan): Instead<number>[] {
  if (expectedSpread(plan).deviation > 0) return [];
  const raises = (name: string) => ({ raises: name, why: "" });
  return [
    instead("there-is-always-spread", raises("ZeroDivisionError"), raises("StatisticsError")),
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

/** Ideas that show in what waves look like; who holds one may be right as well. */
export function insteadOfOrder(right: Waves): Instead<Waves>[] {
  return (["big-bang", "pilot-moves-with-others", "the-same-wave-is-early-enough"] as const).map(
    (like) => instead(like, right, { like }),
  );
}

/** How many waves a plain rule needs. */
export function insteadOfFew(company: Company, right: Waves): Instead<Waves>[] {
  const { domains, needsFrom, pilot, mostPerWave } = company;
  const needs = (name: string) => needsFrom.get(name) ?? [];
  const moved = new Set([pilot]);
  let greedy = 1;
  let levels = 1;
  const byLevel = new Set([pilot]);
  while (moved.size < domains.length) {
    const ready = domains.filter((d) => !moved.has(d) && needs(d).every((n) => moved.has(n)));
    for (const name of ready.slice(0, mostPerWave)) moved.add(name);
    greedy += 1;
  }
  while (byLevel.size < domains.length) {
    const ready = domains.filter((d) => !byLevel.has(d) && needs(d).every((n) => byLevel.has(n)));
    for (const name of ready) byLevel.add(name);
    levels += Math.ceil(ready.length / mostPerWave);
  }
  return [
    instead("the-list-is-the-order", { count: greedy }),
    instead("level-by-level", { count: levels }),
    instead("big-bang", right, { like: "big-bang" }),
  ];
}

type RankRules = {
  score: (risk: RatedRisk) => number;
  /** What the order goes by, where that is not the score. */
  rank: ((risk: RatedRisk) => number) | null;
  band: (score: number) => string;
};

const sum = ({ probability, impact }: RatedRisk) => probability + impact;
const rankIdeas: ChangedRules<RankRules> = {
  "impact-alone-decides": { rank: ({ impact }) => impact },
  "probability-plus-impact": { score: sum },
  "the-limit-is-outside": {
    band: (score) => (score > 15 ? "high" : score > 8 ? "medium" : "low"),
  },
};

/** The ranking by the right rules, and what the wrong ideas make of it. */
export function insteadOfRanking(register: readonly RatedRisk[]): Instead<Ranking>[] {
  const right: RankRules = { score: scoreOf, rank: null, band: bandOf };
  // By impact alone, equal ones come by their ids.
  const byIdeas = playIdeas(rankIdeas, right, ({ score, rank, band }): Ranking => {
    const by = rank ?? score;
    return register
      .toSorted((a, b) => by(b) - by(a) || b.impact - a.impact || (a.id < b.id ? -1 : 1))
      .map((risk) => ({ ...risk, score: score(risk), band: band(score(risk)) }));
  });
  return [...byIdeas, instead("the-list-is-mine", { like: "the given list, changed" })];
}

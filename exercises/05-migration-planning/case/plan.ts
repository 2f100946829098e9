import { twoDecimals } from "@/exercises/grading/near-numbers";
import {
  dictOf,
  itemsOf,
  numberOf,
  type PythonValue,
  pythonDict,
  pythonTuple,
} from "@/exercises/grading/python-value";

/** Optimistic, likely and pessimistic duration in weeks. */
export type Estimate = readonly [number, number, number];

/** One activity. `crew` is how many people of each crew work on it from its start to its end. */
export type Activity = {
  about: string;
  estimate: Estimate;
  needs: readonly string[];
  crew: ReadonlyMap<string, number>;
};

/** Activities by name, in the order in which they are listed. */
export type Plan = ReadonlyMap<string, Activity>;
/** How many people of each crew there are. */
export type Capacity = ReadonlyMap<string, number>;
/** The week in which each activity starts. */
export type Starts = ReadonlyMap<string, number>;

/** Weeks that are the same differ by less than this: sums of sixths are not exact. */
export const ROUNDING = 1e-6;
/**
 * A start and the end that it waits for differ by less than this where starts and durations were
 * rounded to two decimals. Both are whole sixths of a week, so what is wrong differs by far more.
 */
export const TWO_ROUNDED_WEEKS = 0.02;

/** What may come of adding up as many durations as the plan has, each rounded to two decimals. */
export function roundedSum(plan: Plan): number {
  return Math.max(1, plan.size) * twoDecimals;
}

/** The mean of a three-point estimate (PERT), in weeks. */
export function durationOf({ estimate: [o, m, p] }: Activity): number {
  return (o + 4 * m + p) / 6;
}

/** One activity after the other, in weeks. */
export function totalWork(plan: Plan): number {
  return [...plan.values()].reduce((sum, activity) => sum + durationOf(activity), 0);
}

/** When the last activity ends. */
export function lengthOf(plan: Plan, starts: Starts): number {
  return Math.max(0, ...[...plan].map(([name, one]) => (starts.get(name) ?? 0) + durationOf(one)));
}

/** A plan as the learner's functions get it. */
export function encodePlan(plan: Plan): PythonValue {
  return pythonDict(
    [...plan].map(([name, { about, estimate, needs, crew }]) => [
      name,
      pythonTuple(about, pythonTuple(...estimate), [...needs], encodeCounts(crew)),
    ]),
  );
}

export function encodeCounts(counts: ReadonlyMap<string, number>): PythonValue {
  return pythonDict([...counts]);
}

/** Reads a plan of our own inputs; what is no plan reads as one without activities. */
export function decodePlan(value: PythonValue | undefined): Plan {
  return new Map(
    dictOf(value)?.items.map(([name, task]): [string, Activity] => {
      const [about, estimate, needs, crew] = itemsOf(task) ?? [];
      const [o = 0, m = 0, p = 0] = (itemsOf(estimate) ?? []).map((week) => numberOf(week) ?? 0);
      const names = (itemsOf(needs) ?? []).map(String);
      return [
        String(name),
        { about: String(about), estimate: [o, m, p], needs: names, crew: decodeCounts(crew) },
      ];
    }),
  );
}

export function decodeCounts(value: PythonValue | undefined): Map<string, number> {
  return new Map(dictOf(value)?.items.map(([name, count]) => [String(name), numberOf(count) ?? 0]));
}

import type { Given, GivenEdge } from "@/exercises/01-domain-identification/checks/report-given";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** What a report says, or would say: between by pair of domains, in the order in which it was seen. */
export type Figures = {
  inside: number;
  crossing: number;
  cohesion: number;
  between: ReadonlyMap<string, number>;
  unassigned: readonly string[];
};

/** Counts as the task asks, but for what is given differently. */
export function countFigures(
  { homes, edges }: Given,
  pairOf: (one: string, other: string) => string = sortedPair,
): Figures {
  const between = new Map<string, number>();
  const unassigned = new Set<string>();
  let inside = 0;
  let crossing = 0;
  for (const [one, other, weight] of edges) {
    const [first, second] = [homes.get(one), homes.get(other)];
    if (first === undefined) unassigned.add(one);
    if (second === undefined) unassigned.add(other);
    if (first === undefined || second === undefined) continue;
    if (first === second) {
      inside += weight;
      continue;
    }
    crossing += weight;
    const pair = pairOf(first, second);
    between.set(pair, (between.get(pair) ?? 0) + weight);
  }
  const cohesion = shareOf(inside, crossing);
  return { inside, crossing, cohesion, between, unassigned: [...unassigned].sort() };
}

export function shareOf(inside: number, crossing: number): number {
  return inside + crossing === 0 ? 0 : inside / (inside + crossing);
}

export function sortedPair(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

export function pairAsSeen(one: string, other: string): string {
  return JSON.stringify([one, other]);
}

/** What a returned value says, as far as it is a report; pairs without weight are left out. */
export function readFigures(
  value: PythonValue,
  pairOf: (one: string, other: string) => string,
): Partial<Figures> | null {
  const dict = dictOf(value);
  if (dict === null) return null;
  const number = (key: string) => numberOf(entryOf(dict, key)) ?? undefined;
  const pairs = dictOf(entryOf(dict, "between"));
  const between = pairs && new Map(pairs.items.flatMap((entry) => readPair(entry, pairOf)));
  const names = itemsOf(entryOf(dict, "unassigned"))?.filter((name) => typeof name === "string");
  return {
    inside: number("inside"),
    crossing: number("crossing"),
    cohesion: number("cohesion"),
    ...(between ? { between } : {}),
    ...(names ? { unassigned: names } : {}),
  };
}

function readPair(
  [key, weight]: [PythonValue, PythonValue],
  pairOf: (one: string, other: string) => string,
): [string, number][] {
  const [one, other] = itemsOf(key) ?? [];
  if (typeof one !== "string" || typeof other !== "string" || !isTruthy(weight)) return [];
  return [[pairOf(one, other), numberOf(weight) ?? Number.NaN]];
}

export function isStrange({ homes }: Given, [one, other]: GivenEdge): boolean {
  return !homes.has(one) || !homes.has(other);
}

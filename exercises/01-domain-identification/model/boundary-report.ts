import "server-only";
import type { Edge } from "@/exercises/01-domain-identification/case/dossier";
import type { ReportInput } from "@/exercises/01-domain-identification/cases/report-input";
import type { Report } from "@/exercises/01-domain-identification/checks/report-checks";
import type { Raises } from "@/exercises/casework/case";
import type { Instead } from "@/exercises/casework/story";
import { type ChangedRules, instead, playIdeas } from "@/exercises/casework/wrong-ideas";
import {
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

/** How work is counted, decision by decision, so that a wrong idea is one of them changed. */
const rightRules = {
  edges: (edges: readonly Edge[]): readonly Edge[] => edges,
  /** Whether an edge with an end that nobody owns is noted, counts as crossing too, or is no business of ours. */
  strangers: "listed" as "listed" | "crossing" | "unsaid" | "KeyError",
  /** How often a crossing counts, in the sum and for its pair. */
  crossingCounts: 1,
  pairCounts: 1,
  pairs: "in either order" as "in either order" | "as seen",
  added: (sum: number, weight: number): number => sum + weight,
  cohesion: (inside: number, crossing: number): number | "ZeroDivisionError" =>
    inside + crossing === 0 ? 0 : inside / (inside + crossing),
  /** Whether the two sums are printed in place of a report. */
  prints: false,
};
type Rules = typeof rightRules;

const isBetweenTwo = ([one, other]: Edge) => one !== other;

const wrongIdeas: ChangedRules<Rules> = {
  "a-crossing-counts-twice": [{ crossingCounts: 2 }, { crossingCounts: 2, pairCounts: 2 }],
  "strangers-cross": { strangers: "crossing" },
  "strangers-are-not-ours": { strangers: "unsaid" },
  "a-record-with-itself-is-noise": { edges: (edges) => edges.filter(isBetweenTwo) },
  "a-boundary-has-a-direction": { pairs: "as seen" },
  "the-last-weight-counts": { added: (_, weight) => weight },
  "listed-twice-is-a-mistake": [
    { edges: lastOfEach },
    { edges: (edges) => lastOfEach(edges.toReversed()) },
  ],
  "there-is-always-work": {
    cohesion: (inside, crossing) =>
      inside + crossing === 0 ? "ZeroDivisionError" : inside / (inside + crossing),
  },
  "everything-has-a-home": { strangers: "KeyError" },
  "cohesion-is-a-percentage": {
    cohesion: (inside, crossing) => 100 * Number(rightRules.cohesion(inside, crossing)),
  },
  "printing-is-returning": { prints: true },
};

/** The right report. An edge with an end that nobody owns counts neither way and is listed. */
export function expectedReport(input: ReportInput): Report | Raises {
  return countWork(input, rightRules);
}

export function insteadOfReport(input: ReportInput): Instead<Report>[] {
  const ideas = playIdeas(wrongIdeas, rightRules, (rules) => countWork(input, rules));
  if (input.check !== "report_numbers") return ideas;
  // Whoever sorts what is sorted already changes nothing.
  return [
    ...ideas,
    instead("arguments-are-mine", expectedReport(input), { like: "changed arguments" }),
  ];
}

function countWork({ check, domains, affinity }: ReportInput, rules: Rules): Report | Raises {
  const home = new Map(
    [...domains].flatMap(([domain, names]) => names.map((name) => [name, domain] as const)),
  );
  const between = new Map<string, { pair: [string, string]; weight: number }>();
  const unassigned = new Set<string>();
  let inside = 0;
  let crossing = 0;
  for (const [one, other, weight] of rules.edges(affinity)) {
    const [first, second] = [home.get(one), home.get(other)];
    if (first === undefined) unassigned.add(one);
    if (second === undefined) unassigned.add(other);
    if (first === undefined || second === undefined) {
      if (rules.strangers === "KeyError") return raises("KeyError");
      if (rules.strangers === "crossing") crossing += weight;
      continue;
    }
    if (first === second) {
      inside += weight;
      continue;
    }
    crossing += rules.crossingCounts * weight;
    const isInOrder = rules.pairs === "as seen" || first < second;
    const pair: [string, string] = isInOrder ? [first, second] : [second, first];
    const key = JSON.stringify(pair);
    const before = between.get(key)?.weight ?? 0;
    between.set(key, { pair, weight: rules.added(before, rules.pairCounts * weight) });
  }
  const cohesion = rules.cohesion(inside, crossing);
  if (cohesion === "ZeroDivisionError") return raises(cohesion);
  if (rules.prints) return { printed: [inside, crossing].map(String) };
  const pairs = [...between.values()].map(({ pair, weight }): [PythonValue, PythonValue] => [
    pythonTuple(...pair),
    weight,
  ]);
  const counted: [string, PythonValue][] = [
    ["inside", inside],
    ["crossing", crossing],
    ["cohesion", pythonFloat(cohesion)],
    ["between", pythonDict(pairs)],
    ["unassigned", rules.strangers === "unsaid" ? [] : [...unassigned].sort()],
  ];
  // Step 2 is about what crosses, and nothing else is asked there.
  const asked = check === "crossing_counted" ? ["inside", "crossing", "between"] : null;
  return {
    report: pythonDict(counted.filter(([key]) => asked?.includes(key) ?? true)),
    pairs: rules.pairs,
  };
}

/** Each pair of records once, with the weight that is listed last. */
function lastOfEach(edges: readonly Edge[]): Edge[] {
  return [
    ...new Map(edges.map((edge) => [JSON.stringify(edge.slice(0, 2).toSorted()), edge])).values(),
  ];
}

/** What an idea ends with; nobody is told why. */
function raises(error: string): Raises {
  return { raises: error, why: "" };
}

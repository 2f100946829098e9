import type { Given, GivenEdge } from "@/exercises/01-domain-identification/checks/report-given";
import {
  countFigures,
  type Figures,
  isStrange,
  pairAsSeen,
  readFigures,
  shareOf,
  sortedPair,
} from "@/exercises/01-domain-identification/model/report-figures";
import { isNear } from "@/exercises/grading/near-numbers";
import type { Observation } from "@/exercises/grading/observation";

/** What boundary_report would do under a wrong idea. */
type Answer =
  | { kind: "report"; figures: Figures; between?: "as-seen" }
  | { kind: "error"; type: string }
  | { kind: "printed"; figures: Figures };
type Idea = { id: string; answers: (given: Given) => Answer[] };

const ideas: readonly Idea[] = [
  {
    id: "a-crossing-counts-twice",
    answers: (given) => {
      const { between, ...right } = countFigures(given);
      const crossing = 2 * right.crossing;
      const twice = { ...right, crossing, cohesion: shareOf(right.inside, crossing) };
      const doubled = new Map([...between].map(([pair, weight]) => [pair, 2 * weight]));
      return [report({ ...twice, between }), report({ ...twice, between: doubled })];
    },
  },
  {
    id: "strangers-cross",
    answers: (given) => {
      const right = countFigures(given);
      const crossing = right.crossing + sum(given.edges.filter((edge) => isStrange(given, edge)));
      return [report({ ...right, crossing, cohesion: shareOf(right.inside, crossing) })];
    },
  },
  {
    id: "strangers-are-not-ours",
    answers: (given) => [report({ ...countFigures(given), unassigned: [] })],
  },
  {
    id: "a-record-with-itself-is-noise",
    answers: (given) => {
      const others = given.edges.filter(([one, other]) => one !== other);
      const figures = countFigures({ ...given, edges: others });
      return [report(figures), report({ ...figures, unassigned: countFigures(given).unassigned })];
    },
  },
  {
    id: "a-boundary-has-a-direction",
    answers: (given) => [
      { kind: "report", figures: countFigures(given, pairAsSeen), between: "as-seen" },
    ],
  },
  {
    id: "the-last-weight-counts",
    answers: (given) => {
      const between = new Map<string, number>();
      for (const [one, other, weight] of given.edges) {
        const [first, second] = [given.homes.get(one), given.homes.get(other)];
        if (first === undefined || second === undefined || first === second) continue;
        between.set(sortedPair(first, second), weight);
      }
      return [report({ ...countFigures(given), between })];
    },
  },
  {
    id: "listed-twice-is-a-mistake",
    answers: (given) => [
      report(countFigures({ ...given, edges: lastOfEach(given.edges) })),
      report(countFigures({ ...given, edges: lastOfEach(given.edges.toReversed()) })),
    ],
  },
  {
    id: "there-is-always-work",
    answers: (given) => {
      const figures = countFigures(given);
      const isNothing = figures.inside + figures.crossing === 0;
      return [isNothing ? { kind: "error", type: "ZeroDivisionError" } : report(figures)];
    },
  },
  {
    id: "everything-has-a-home",
    answers: (given) => {
      const hasStranger = given.edges.some((edge) => isStrange(given, edge));
      return [hasStranger ? { kind: "error", type: "KeyError" } : report(countFigures(given))];
    },
  },
  {
    id: "cohesion-is-a-percentage",
    answers: (given) => {
      const right = countFigures(given);
      return [report({ ...right, cohesion: 100 * right.cohesion })];
    },
  },
  {
    id: "printing-is-returning",
    answers: (given) => [{ kind: "printed", figures: countFigures(given) }],
  },
];

/** One call of boundary_report; `seen` is undefined when it was never reached. */
export type ReportCall = { given: Given; seen: Observation | undefined };
/** What of a report is looked at. */
export type Looked = readonly (keyof Figures)[];

/** The ideas that lead to just what every one of the calls gave, the right ones among them. */
export function ideasBehind(calls: readonly ReportCall[], looked: Looked): string[] {
  return ideas
    .filter(({ answers }) =>
      calls.every(({ given, seen }) =>
        answers(given).some(
          (answer) => seen !== undefined && isAnswer(seen, answer, looked, given),
        ),
      ),
    )
    .map(({ id }) => id);
}

function isAnswer(seen: Observation, answer: Answer, looked: Looked, given: Given): boolean {
  if (answer.kind === "error") return seen.outcome === "raised" && seen.error.type === answer.type;
  if (seen.outcome !== "returned") return false;
  const { figures } = answer;
  if (answer.kind === "printed") {
    const said = [figures.inside, figures.crossing].map(String);
    return seen.value === null && said.every((figure) => seen.printed.includes(figure));
  }
  const pairOf = answer.between === "as-seen" ? pairAsSeen : sortedPair;
  const got = readFigures(seen.value, pairOf);
  if (got === null) return false;
  // Who lists no strangers where there are none need not say so; who leaves them out must.
  const hasStranger = given.edges.some((edge) => isStrange(given, edge));
  const said = hasStranger ? got : { unassigned: [], ...got };
  return looked.every((key) => isSame(key, said, figures));
}

function isSame(key: keyof Figures, got: Partial<Figures>, expected: Figures): boolean {
  switch (key) {
    case "inside":
    case "crossing":
      return got[key] === expected[key];
    case "cohesion":
      return isNear(got.cohesion ?? Number.NaN, expected.cohesion);
    case "between": {
      const { between } = got;
      return (
        between?.size === expected.between.size &&
        [...expected.between].every(([pair, weight]) => between.get(pair) === weight)
      );
    }
    case "unassigned":
      return got.unassigned?.join("\0") === expected.unassigned.join("\0");
  }
}

function report(figures: Figures): Answer {
  return { kind: "report", figures };
}

/** Each pair of records once, with the weight that is listed last. */
function lastOfEach(edges: readonly GivenEdge[]): GivenEdge[] {
  return [...new Map(edges.map((edge) => [sortedPair(edge[0], edge[1]), edge])).values()];
}

function sum(edges: readonly GivenEdge[]): number {
  return edges.reduce((total, [, , weight]) => total + weight, 0);
}

import { z } from "zod";
import type { Recognise } from "@/exercises/01-domain-identification/misconception";
import type { Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

const givenSchema = z.object({
  /** entity -> domain */
  homes: z.map(z.string(), z.string()),
  edges: z.array(z.tuple([z.string(), z.string(), z.number()])),
});
type Given = z.infer<typeof givenSchema>;

/** What boundary_report would hold under a wrong idea, by the name of the entry that shows it. */
const wrongIdeas: readonly {
  id: string;
  entry: "inside" | "crossing" | "between";
  weight: (given: Given) => number;
}[] = [
  {
    id: "a-crossing-counts-twice",
    entry: "crossing",
    weight: (given) => 2 * sum(crossing(given)),
  },
  {
    id: "strangers-cross",
    entry: "crossing",
    weight: (given) => sum([...crossing(given), ...strange(given)]),
  },
  {
    id: "a-record-with-itself-is-noise",
    entry: "inside",
    weight: (given) => sum(inside(given).filter(([one, other]) => one !== other)),
  },
  ...[first, last].flatMap((once) =>
    (
      [
        ["inside", inside],
        ["crossing", crossing],
      ] as const
    ).map(([entry, edges]) => ({
      id: "listed-twice-is-a-mistake",
      entry,
      weight: (given: Given) => sum(once(edges(given))),
    })),
  ),
  { id: "the-last-weight-counts", entry: "between", weight: lastWeights },
];

/** Recognises a wrong idea in the first report that is not as expected. */
export const inReport: Recognise = (observations, _, problem) => {
  const { got, expected, error, given } = problem;
  if (error) return fromError(error.type);
  if (/must not change its arguments/.test(problem.message)) return "arguments-are-mine";
  if (got === undefined) return null;
  const [found, right] = [dictOf(got), dictOf(expected)];
  if (found === null)
    return got === null && hasPrinted(observations) ? "printing-is-returning" : null;
  if (right === null) return null;
  if (/in both orders/.test(problem.message)) return "a-boundary-has-a-direction";
  if (isHundredfold(found, right)) return "cohesion-is-a-percentage";
  const input = parseGiven(given);
  const idea = wrongIdeas.find(
    ({ entry, weight }) =>
      input !== null &&
      !sameEntry(found, right, entry) &&
      weightOf(entryOf(found, entry)) === weight(input),
  );
  if (idea) return idea.id;
  const isSilent = itemsOf(entryOf(found, "unassigned"))?.length === 0;
  return isSilent && !sameEntry(found, right, "unassigned") ? "strangers-are-not-ours" : null;
};

function fromError(type: string): string | null {
  if (type === "ZeroDivisionError") return "there-is-always-work";
  return type === "KeyError" ? "everything-has-a-home" : null;
}

function hasPrinted({ byProbe }: Observations): boolean {
  return [...byProbe.values()].some(({ printed }) => printed !== "");
}

function isHundredfold(found: PythonDict, right: PythonDict): boolean {
  const [got, wanted] = [found, right].map((dict) => numberOf(entryOf(dict, "cohesion")) ?? 0);
  return wanted !== 0 && Math.abs((got ?? 0) / 100 - (wanted ?? 0)) < 1e-3;
}

function sameEntry(found: PythonDict, right: PythonDict, key: string): boolean {
  return pythonEquals(entryOf(found, key) ?? null, entryOf(right, key) ?? null);
}

/** A number itself; of a dict, what its values add up to. */
function weightOf(value: PythonValue | undefined): number | null {
  const dict = dictOf(value);
  if (dict === null) return numberOf(value);
  return dict.items.reduce((total, [, weight]) => total + (numberOf(weight) ?? 0), 0);
}

function parseGiven(value: PythonValue | undefined): Given | null {
  const [domains, affinity] = itemsOf(value) ?? [];
  const homes = (dictOf(domains)?.items ?? []).flatMap(([name, fields]) => {
    const dict = dictOf(fields);
    return (dict && itemsOf(entryOf(dict, "entities")))?.map((entity) => [entity, name]) ?? [];
  });
  const edges = itemsOf(affinity)?.map(itemsOf);
  const parsed = givenSchema.safeParse({ homes: new Map(homes as [string, string][]), edges });
  return parsed.data ?? null;
}

type Edge = Given["edges"][number];

function inside({ homes, edges }: Given): Edge[] {
  return edges.filter(([a, b]) => homes.has(a) && homes.get(a) === homes.get(b));
}

function crossing({ homes, edges }: Given): Edge[] {
  return edges.filter(([a, b]) => homes.has(a) && homes.has(b) && homes.get(a) !== homes.get(b));
}

function strange({ homes, edges }: Given): Edge[] {
  return edges.filter(([a, b]) => !homes.has(a) || !homes.has(b));
}

/** Each pair once, with the weight listed first, or last. */
function first(edges: readonly Edge[]): Edge[] {
  return last(edges.toReversed());
}

function last(edges: readonly Edge[]): Edge[] {
  return [...new Map(edges.map((edge) => [[edge[0], edge[1]].sort().join("\0"), edge])).values()];
}

function lastWeights({ homes, edges }: Given): number {
  const pairOf = ([a, b]: Edge) => [homes.get(a), homes.get(b)].sort().join("\0");
  const byPair = new Map(crossing({ homes, edges }).map((edge) => [pairOf(edge), edge]));
  return sum([...byPair.values()]);
}

function sum(edges: readonly Edge[]): number {
  return edges.reduce((total, [, , weight]) => total + weight, 0);
}

import "server-only";
import type { Case, CheckCases } from "@/exercises/casework/case";
import { type Judged, probeOf, type Story } from "@/exercises/casework/story";
import type { Cases, Json } from "@/exercises/exercise";
import { type PythonValue, pythonDict, pythonTuple } from "@/exercises/grading/python-value";

type Drafted = { probe: string; judged: Judged<unknown> };

/**
 * The cases of an exercise from what is played. `names` are top-level names that are looked at before
 * anything is called. The inputs are made at once; what a check expects, when it is first asked for,
 * and what wrong ideas come to, when that is: as JSON it is all worked out.
 */
export function createCases(
  names: readonly string[],
  stories: readonly Story<unknown>[],
  /** What actions of the exercise's own need besides. */
  others: readonly [string, PythonValue][] = [],
): Cases {
  const byCheck = new Map<string, Drafted[]>();
  for (const story of stories) {
    for (const [index, step] of story.steps.entries()) {
      for (const judged of step.judged ?? []) {
        const drafts = byCheck.get(judged.check) ?? [];
        drafts.push({ probe: probeOf(story, step, index), judged });
        byCheck.set(judged.check, drafts);
      }
    }
  }
  const expectations = lazily(
    [...byCheck].map(([check, drafts]) => [check, () => judgedBy(drafts)]),
  );
  return {
    inputs: pythonDict([
      ["names", [...names]],
      ["stories", stories.map(written)],
      ...others.map(([key, value]): [PythonValue, PythonValue] => [key, value]),
    ]),
    expectations: expectations as Json,
  };
}

/** A story as play.py reads it. */
function written(story: Story<unknown>): PythonValue {
  const { name, object, steps } = story;
  return pythonDict([
    ["name", name],
    ["made", object ? pythonTuple(object.class, [...object.given]) : null],
    [
      "steps",
      steps.map((step, index) =>
        pythonTuple(step.name ?? String(index), step.call, [...step.given]),
      ),
    ],
  ]);
}

function judgedBy(drafts: readonly Drafted[]): CheckCases<unknown> {
  const cases = drafts.map(
    ({ probe, judged: { where, expected } }): Case<unknown> => ({
      probe,
      where,
      expected: expected(),
    }),
  );
  const ideasIn = ({ judged }: Drafted, index: number): [string, () => unknown] => [
    String(index),
    () => lazily(otherOutcomes(judged, JSON.stringify(cases[index]?.expected))),
  ];
  const made = lazily([
    ["cases", () => cases],
    ["ideas", () => lazily(drafts.map(ideasIn))],
  ]);
  return made as CheckCases<unknown>;
}

/** What ideas come to in a case, where that is not what is right. */
function otherOutcomes(judged: Judged<unknown>, right: string): [string, () => unknown][] {
  return (judged.instead?.() ?? []).map((instead) => [
    `${instead.idea}/${instead.way ?? 0}`,
    () =>
      instead.outcomes.every((one) => JSON.stringify(one) === right) ? undefined : instead.outcomes,
  ]);
}

/** An object whose entries are made when they are first read, and kept. */
function lazily(entries: readonly (readonly [string, () => unknown])[]): object {
  const makers = new Map(entries);
  const made = new Map<string, unknown>();
  const read = (key: string) => {
    const make = makers.get(key);
    if (make !== undefined && !made.has(key)) made.set(key, make());
    return made.get(key);
  };
  // A property defined for each entry would cost more than most entries that are ever read.
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === "string" ? read(key) : undefined),
      has: (_, key) => typeof key === "string" && makers.has(key),
      ownKeys: () => [...makers.keys()],
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === "string" && makers.has(key)
          ? { enumerable: true, configurable: true, value: read(key) }
          : undefined,
    },
  );
}

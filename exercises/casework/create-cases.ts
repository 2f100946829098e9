import "server-only";
import { isDeepStrictEqual } from "node:util";
import { type Case, type CheckCases, foreseenBy, type WrongIdea } from "@/exercises/casework/case";
import { type Instead, type Judged, probeOf, type Story } from "@/exercises/casework/story";
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
  const made = lazily([
    ["cases", () => cases],
    ["ideas", () => ideasIn(drafts, cases)],
  ]);
  return made as CheckCases<unknown>;
}

/**
 * Every idea in each of its ways. What it comes to is played when it is asked for, case by case: most
 * ideas are ruled out by the first.
 */
function ideasIn(
  drafts: readonly Drafted[],
  cases: readonly Case<unknown>[],
): WrongIdea<unknown>[] {
  const ways = new Map<string, { id: string; byCase: Map<number, Instead<unknown>> }>();
  for (const [index, { judged }] of drafts.entries()) {
    for (const instead of judged.instead?.() ?? ([] as Instead<unknown>[])) {
      const key = `${instead.idea}/${instead.way ?? 0}`;
      const known = ways.get(key) ?? { id: instead.idea, byCase: new Map() };
      known.byCase.set(index, instead);
      ways.set(key, known);
    }
  }
  const ideas = [...ways.values()].map(({ id, byCase }) => ({
    id,
    outcomesIn(index: number) {
      const outcomes = byCase.get(index)?.outcomes;
      const isRight = (one: unknown) => isDeepStrictEqual(one, cases[index]?.expected);
      return outcomes?.every(isRight) ? undefined : outcomes;
    },
  }));
  const toJSON = () => worked(ideas, cases.length);
  return Object.defineProperty(ideas, "toJSON", { value: toJSON });
}

/** Ideas as a file holds them: each with the cases in which it comes to something else, if any. */
function worked(ideas: readonly WrongIdea<unknown>[], count: number) {
  const files = ideas.map((idea) => {
    const outcomes: Record<number, unknown> = {};
    for (let index = 0; index < count; index += 1) {
      const foreseen = foreseenBy(idea, index);
      if (foreseen !== undefined) outcomes[index] = foreseen;
    }
    return { id: idea.id, outcomes };
  });
  const firstOf = ({ outcomes }: { outcomes: object }) => Number(Object.keys(outcomes)[0] ?? count);
  return files.filter((one) => firstOf(one) < count).sort((a, b) => firstOf(a) - firstOf(b));
}

/** An object whose entries are made when they are first read, and kept. */
function lazily(entries: readonly (readonly [string, () => unknown])[]): object {
  const made = {};
  for (const [key, make] of entries) {
    const settings = { enumerable: true, configurable: true };
    Object.defineProperty(made, key, {
      ...settings,
      get() {
        const value = make();
        Object.defineProperty(made, key, { ...settings, value });
        return value;
      },
    });
  }
  return made;
}

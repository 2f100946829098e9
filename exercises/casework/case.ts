import type { Cases } from "@/exercises/exercise";

/** What one check expects of what one probe shows. Plain JSON, for a browser loads the public ones. */
export type Case<Expected> = {
  /** "pert/3": a story and its step. */
  probe: string;
  /** What it is about, as a message names it: "random plan 3". */
  where: string;
  expected: Expected;
};

/** Raises this class or one derived from it, for this reason. Every exercise may expect it. */
export type Raises = { raises: string; why: string };

/** What comes of it has a look that the exercise recognises by this name; only wrong ideas have one. */
export type Like = { like: string };

/**
 * What comes of the cases of a check for whoever holds a wrong idea in one of the ways in which
 * people hold it: by the number of the case, each outcome that is in keeping with it. Where it
 * changes nothing it says nothing. In this process it is played when it is asked for.
 */
export type WrongIdea<Expected> = { id: string } & (
  | { outcomes: Readonly<Record<number, Outcomes<Expected>>> }
  | { outcomesIn: (index: number) => Outcomes<Expected> | undefined }
);
type Outcomes<Expected> = readonly (Expected | Raises | Like)[];

/** What an idea foresees in a case, by its number; undefined where it foresees what is right. */
export function foreseenBy<Expected>(idea: WrongIdea<Expected>, index: number) {
  return "outcomes" in idea ? idea.outcomes[index] : idea.outcomesIn(index);
}

/** All that a check is judged by. `ideas` are worked out when they are first asked for. */
export type CheckCases<Expected> = {
  readonly cases: readonly Case<Expected | Raises>[];
  readonly ideas: readonly WrongIdea<Expected>[];
};

/**
 * The cases of a check; none where it has none. They come from `createCases` in this process, or from
 * a file that was made of it: the exercise's own type is taken at its word, and nothing is parsed.
 */
export function casesOf<Expected>({ expectations }: Cases, check: string): CheckCases<Expected> {
  const byCheck = expectations as Readonly<Record<string, unknown>> | null;
  return (byCheck?.[check] as CheckCases<Expected> | undefined) ?? { cases: [], ideas: [] };
}

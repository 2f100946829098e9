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

/** Whatever comes of it is right: the case is there to tell wrong ideas from what is not written yet. */
export type Anything = { anything: true };

/** What comes of it has a look that the exercise recognises by this name; only wrong ideas have one. */
export type Like = { like: string };

/**
 * What comes of the cases of a check for whoever holds a wrong idea: by the number of the case, and
 * by "idea/way", since people hold an idea in one way or another, each outcome that is in keeping
 * with it. Where it changes nothing it says nothing.
 */
export type WrongIdeas<Expected> = Readonly<
  Record<number, Readonly<Record<string, readonly (Expected | Raises | Like)[] | undefined>>>
>;

/** All that a check is judged by. What an idea comes to is worked out when it is asked for. */
export type CheckCases<Expected> = {
  readonly cases: readonly Case<Expected | Raises | Anything>[];
  readonly ideas: WrongIdeas<Expected>;
};

/**
 * The cases of a check; none where it has none. They come from `createCases` in this process, or from
 * a file that was made of it: the exercise's own type is taken at its word, and nothing is parsed.
 */
export function casesOf<Expected>({ expectations }: Cases, check: string): CheckCases<Expected> {
  const byCheck = expectations as Readonly<Record<string, unknown>> | null;
  return (byCheck?.[check] as CheckCases<Expected> | undefined) ?? { cases: [], ideas: {} };
}

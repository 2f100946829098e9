import "server-only";
import type { Like, Raises } from "@/exercises/casework/case";
import type { Instead } from "@/exercises/casework/story";

/** Wrong ideas by their ids: the one rule of a model that each changes, in every way in which people hold it. */
export type ChangedRules<Rules> = Readonly<
  Record<string, Partial<Rules> | readonly Partial<Rules>[]>
>;

/** What an idea comes to that is no changed rule; where there are several outcomes, either. */
export function instead<Outcome>(
  idea: string,
  ...outcomes: (Outcome | Raises | Like)[]
): Instead<Exclude<Outcome, Raises | Like>> {
  return { idea, outcomes: outcomes as (Exclude<Outcome, Raises | Like> | Raises | Like)[] };
}

/**
 * What each wrong idea comes to: the model played by the right rules but for the one that it changes,
 * once somebody asks what came of it.
 */
export function playIdeas<Rules, Expected>(
  ideas: ChangedRules<Rules>,
  right: Rules,
  play: (rules: Rules) => Expected | Raises | Like,
): Instead<Expected>[] {
  return waysOf(ideas, right).map(({ idea, way, rules }) => ({
    idea,
    way,
    get outcomes() {
      return [play(rules)];
    },
  }));
}

/** The rules of whoever holds an idea, in each of its ways: for models that play a whole story at once. */
export function waysOf<Rules>(
  ideas: ChangedRules<Rules>,
  right: Rules,
): { idea: string; way: number; rules: Rules }[] {
  return Object.entries(ideas).flatMap(([idea, changes]) =>
    [changes]
      .flat()
      .map((change, way) => ({ idea, way, rules: { ...right, ...(change as Partial<Rules>) } })),
  );
}

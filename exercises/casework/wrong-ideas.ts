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

/** What each wrong idea comes to: the model played by the right rules but for the one that it changes. */
export function playIdeas<Rules, Expected>(
  ideas: ChangedRules<Rules>,
  right: Rules,
  play: (rules: Rules) => Expected | Raises | Like,
): Instead<Expected>[] {
  return Object.entries(ideas).flatMap(([idea, changes]) =>
    [changes].flat().map((change, way) => ({
      idea,
      way,
      outcomes: [play({ ...right, ...(change as Partial<Rules>) })],
    })),
  );
}

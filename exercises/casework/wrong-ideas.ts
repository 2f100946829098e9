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
  return playStory(ideas, right, (rules) => [play(rules)])(0);
}

/** The same of each step of a story that a model plays as a whole: once, for whichever step asks first. */
export function playStory<Rules, Expected>(
  ideas: ChangedRules<Rules>,
  right: Rules,
  play: (rules: Rules) => readonly (Expected | Raises | Like)[],
): (step: number) => Instead<Expected>[] {
  let held: readonly { idea: string; way: number; stepsBy: () => ReturnType<typeof play> }[];
  return (step) => {
    held ??= Object.entries(ideas).flatMap(([idea, changes]) =>
      [changes].flat().map((change, way) => {
        let steps: ReturnType<typeof play> | undefined;
        return {
          idea,
          way,
          stepsBy: () => {
            steps ??= play({ ...right, ...(change as Partial<Rules>) });
            return steps;
          },
        };
      }),
    );
    return held.map(({ idea, way, stepsBy }) => ({
      idea,
      way,
      get outcomes() {
        return stepsBy().slice(step, step + 1);
      },
    }));
  };
}

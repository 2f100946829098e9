import { answerOf } from "@/exercises/casework/answer-of";
import {
  type Case,
  casesOf,
  foreseenBy,
  type Like,
  type Raises,
  type WrongIdea,
} from "@/exercises/casework/case";
import { type Played, stepOf, whatWasGiven } from "@/exercises/casework/step-of";
import type { Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import type { Observation, Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** A case, and all there is to be seen of it. */
export type Look<Expected> = Case<Expected | Raises> &
  Played & {
    observations: Observations;
    /** Undefined where the run did not get so far. */
    seen: Observation | undefined;
  };

/** How an exercise reads what its program does. All of it is about one check. */
export type Reading<Expected> = {
  /** The call as a sentence about an exception names it, if not "call on where". */
  called?: (look: Look<Expected>) => string;
  /** In what way a value is not what is expected, by the case or by a wrong idea; null where it is. */
  compare: (expected: Expected, returned: PythonValue, look: Look<Expected>) => Problem | null;
  /** Whether what came of a call has the look that a wrong idea gives it, by the look's name. */
  recognises?: Readonly<Record<string, (look: Look<Expected>) => boolean>>;
  /** What else there is to say of a call that did not come back. */
  onError?: (problem: Problem, look: Look<Expected>) => Problem;
  /** Where the program writes what is judged, for a problem that knows no line of its own. */
  lineIn?: (observations: Observations, look: Look<Expected>) => number | undefined;
  /** What the problem shows as given, if not all arguments. */
  shown?: (look: Look<Expected>) => Partial<Problem> | undefined;
};

/** Judges a check by its cases, in their order; tells the first that is not as expected. */
export function judgeCases<Expected>(check: string, reading: Reading<Expected>): Judge {
  return (observations, cases) => {
    const judgedBy = casesOf<Expected>(cases, check);
    const looks = judgedBy.cases.map(
      (one): Look<Expected> => ({
        ...one,
        observations,
        seen: observations.byProbe.get(one.probe),
        ...stepOf(cases, one.probe),
      }),
    );
    const problems = looks.map((look) => problemOf(look.expected, look, reading));
    if (problems.every((problem) => problem === null)) return null;
    const ideas = shownIdeas(judgedBy.ideas, looks, problems, reading);
    return reportFindings(
      problems.flatMap((problem, index) => {
        const look = looks[index];
        if (problem === null || look === undefined) return [];
        const line = problem.line ?? reading.lineIn?.(observations, look);
        const shown = reading.shown?.(look) ?? whatWasGiven(look.given);
        return [{ problem: { ...shown, ...problem, line, probe: look.probe }, ideas }];
      }),
    );
  };
}

/**
 * The ideas that a program shows: whoever holds one would have come to just what came of every case,
 * the right ones among them.
 */
function shownIdeas<Expected>(
  ideas: readonly WrongIdea<Expected>[],
  looks: readonly Look<Expected>[],
  problems: readonly (Problem | null)[],
  reading: Reading<Expected>,
): string[] {
  // Where something is wrong, most ideas are ruled out.
  const all = looks.map((look, index) => [index, look] as const);
  const order = [true, false].flatMap((isWrong) =>
    all.filter(([index]) => (problems[index] !== null) === isWrong),
  );
  return ideas
    .filter((idea) =>
      order.every(([index, look]) => {
        const foreseen = foreseenBy(idea, index);
        return foreseen === undefined
          ? problems[index] === null
          : foreseen.some((one) => isForeseen(one, look, reading));
      }),
    )
    .map(({ id }) => id);
}

function isForeseen<Expected>(
  outcome: Expected | Raises | Like,
  look: Look<Expected>,
  reading: Reading<Expected>,
): boolean {
  if (isLike(outcome)) return reading.recognises?.[outcome.like]?.(look) ?? false;
  return problemOf(outcome, look, reading) === null;
}

function problemOf<Expected>(
  expected: Expected | Raises,
  look: Look<Expected>,
  reading: Reading<Expected>,
): Problem | null {
  const { observations, probe, seen } = look;
  const called = reading.called?.(look) ?? `${look.call} on ${look.where}`;
  const returned = answerOf(observations, probe, called, look);
  if (!isRaises(expected)) {
    return "problem" in returned
      ? (reading.onError?.(returned.problem, look) ?? returned.problem)
      : reading.compare(expected, returned.value, look);
  }
  const { raises, why } = expected;
  if (seen?.outcome === "raised" && isOfClass(seen.error, raises)) return null;
  if (!("problem" in returned)) {
    const message = `${called}: ${why}; raise a ${raises} instead of answering`;
    return { message, got: returned.value };
  }
  const { problem } = returned;
  if (problem.error === undefined) return problem;
  return { ...problem, message: `${problem.message}; ${why}: raise a ${raises}` };
}

// An exercise's own outcomes may be anything.
function isLike(outcome: unknown): outcome is Like {
  return typeof outcome === "object" && outcome !== null && "like" in outcome;
}

function isRaises(outcome: unknown): outcome is Raises {
  return typeof outcome === "object" && outcome !== null && "raises" in outcome;
}

function isOfClass({ type, bases }: { type: string; bases: readonly string[] }, name: string) {
  return type === name || bases.includes(name);
}

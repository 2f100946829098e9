import { answerOf } from "@/exercises/casework/answer-of";
import {
  type Anything,
  type Case,
  casesOf,
  type Like,
  type Raises,
  type WrongIdeas,
} from "@/exercises/casework/case";
import { isOfClass } from "@/exercises/casework/is-of-class";
import { type Played, stepOf, whatWasGiven } from "@/exercises/casework/step-of";
import type { Cases, Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import type { Observation, Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** A case, what is called for it, and all there is to be seen of it. */
export type Look<Expected> = Case<Expected | Raises | Anything> &
  Played & {
    cases: Cases;
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
  /** What else there is to say of the first problem, beside all cases that are not as expected. */
  andAlso?: (problem: Problem, failed: readonly Look<Expected>[]) => Problem;
  /** Where the program writes what is judged, for a problem that knows no line of its own. */
  lineIn?: (observations: Observations, look: Look<Expected>) => number | undefined;
  /** What the problem shows as given, if not all arguments. */
  shown?: (look: Look<Expected>) => Partial<Problem> | undefined;
};

const notReached: Problem = { message: "" };

/** Judges a check by its cases, in their order; tells the first that is not as expected. */
export function judgeCases<Expected>(check: string, reading: Reading<Expected>): Judge {
  return (observations, cases) => {
    const judgedBy = casesOf<Expected>(cases, check);
    // Written out: spreading took a third of the time of judging.
    const looks = judgedBy.cases.map(({ probe, where, expected }): Look<Expected> => {
      const { call, given, made } = stepOf(cases, probe);
      const seen = observations.byProbe.get(probe);
      return { probe, where, expected, call, given, made, cases, observations, seen };
    });
    const problems: (Problem | null)[] = [];
    for (const look of looks) {
      // Of what was not reached only the first is told.
      const isTold = look.seen !== undefined || problems.every((problem) => problem === null);
      problems.push(isTold ? problemOf(look.expected, look, reading) : notReached);
    }
    const failed = looks.filter((_, index) => problems[index] !== null);
    const [look] = failed;
    const first = problems.find((problem) => problem !== null);
    if (look === undefined || first == null) return null;
    const problem = reading.andAlso?.(first, failed) ?? first;
    const line = problem.line ?? reading.lineIn?.(observations, look);
    const shown = reading.shown?.(look) ?? whatWasGiven(look.given);
    const ideas = shownIdeas(judgedBy.ideas, looks, problems, reading);
    return reportFindings([{ problem: { ...shown, ...problem, line, probe: look.probe }, ideas }]);
  };
}

/**
 * The ideas that a program shows: whoever holds one would have come to just what came of every case,
 * the right ones among them. The first wrong case leaves few to ask about in the others.
 */
function shownIdeas<Expected>(
  ideas: WrongIdeas<Expected>,
  looks: readonly Look<Expected>[],
  problems: readonly (Problem | null)[],
  reading: Reading<Expected>,
): string[] {
  const wrong = problems.findIndex((problem) => problem !== null);
  let shown = Object.keys(ideas[wrong] ?? {});
  for (const index of [wrong, ...looks.keys()]) {
    const look = looks[index];
    if (look === undefined || shown.length === 0) return [];
    shown = shown.filter((idea) => {
      const foreseen = ideas[index]?.[idea];
      return foreseen === undefined
        ? problems[index] === null
        : foreseen.some((one) => isForeseen(one, look, reading));
    });
  }
  return shown.map((idea) => idea.slice(0, idea.lastIndexOf("/")));
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
  expected: Expected | Raises | Anything,
  look: Look<Expected>,
  reading: Reading<Expected>,
): Problem | null {
  if (isAnything(expected)) return null;
  const { observations, probe, seen } = look;
  if (isRaises(expected) && seen?.outcome === "raised") {
    if (isOfClass(seen.error, expected.raises, look)) return null;
  }
  // Only what is said needs words: most calls return.
  const called = () => reading.called?.(look) ?? `${look.call} on ${look.where}`;
  const returned = answerOf(observations, probe, look, called);
  if (!isRaises(expected)) {
    return "problem" in returned
      ? (reading.onError?.(returned.problem, look) ?? returned.problem)
      : reading.compare(expected, returned.value, look);
  }
  const { raises, why } = expected;
  const raise = `raise ${/^[AEIOU]/.test(raises) ? "an" : "a"} ${raises}`;
  if (!("problem" in returned)) {
    return { message: `${called()}: ${why}; ${raise} instead of answering`, got: returned.value };
  }
  const { problem } = returned;
  if (problem.error === undefined) return problem;
  return { ...problem, message: `${problem.message}; ${why}: ${raise}` };
}

// An exercise's own outcomes may be anything.
function isLike(outcome: unknown): outcome is Like {
  return typeof outcome === "object" && outcome !== null && "like" in outcome;
}

function isAnything(outcome: unknown): outcome is Anything {
  return typeof outcome === "object" && outcome !== null && "anything" in outcome;
}

function isRaises(outcome: unknown): outcome is Raises {
  return typeof outcome === "object" && outcome !== null && "raises" in outcome;
}

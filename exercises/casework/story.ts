import type { Anything, Like, Raises } from "@/exercises/casework/case";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";

/** What a wrong idea comes to in a case; `way` tells the ways apart in which one may hold it. */
export type Instead<Expected> = {
  idea: string;
  way?: number;
  outcomes: readonly (Expected | Raises | Like)[];
};

/** What a check expects of a step. Nothing is worked out before somebody judges by it. */
export type Judged<Expected> = {
  check: string;
  /** As in `Case`. */
  where: string;
  expected: () => Expected | Raises | Anything;
  /** Asked for when the check has failed. What is as expected may be among it: it is left out. */
  instead?: () => readonly Instead<Expected>[];
};

/** One call, and what it is judged by: nothing, where it only prepares what follows. */
export type Step<Expected> = {
  /** Names the probe, below its story; its number where none is given. */
  name?: string;
  /** A function of the program; a method where the story has an object; or an action of the exercise's own. */
  call: string;
  given: readonly PythonValue[];
  judged?: readonly Judged<Expected>[];
};

/** Calls that are played one after the other: of functions, or of the methods of one object. */
export type Story<Expected> = {
  /** No two stories of an exercise share it. */
  name: string;
  /** The class of the object, and what it is made with. Its probe is "name/new". */
  object?: { class: string; given: readonly PythonValue[] };
  steps: readonly Step<Expected>[];
};

/** The probe of a step, by the number that it has in its story. */
export function probeOf(
  story: { name: string },
  step: { name?: string | undefined },
  index: number,
): string {
  return `${story.name}/${step.name ?? index}`;
}

/** Stands for a copy of what a top-level name of the program holds. `createCases` is given the name. */
export function ownValue(name: string): PythonValue {
  return pythonDict([["value_of", name]]);
}

/** Stands for a copy of one of the other inputs that `createCases` is given. */
export function shared(key: string): PythonValue {
  return pythonDict([["shared", key]]);
}

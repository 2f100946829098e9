import "server-only";
import { matches } from "@/exercises/05-migration-planning/checks/matches";
import type { Rival } from "@/exercises/05-migration-planning/model/rivals";
import type { Json } from "@/exercises/exercise";
import type { PythonValue } from "@/exercises/grading/python-value";

/** One call of a learner's function and what its result is judged by. */
export type Question = {
  /** The function's name; with its number it names the probe. */
  ask: string;
  /** The case or plan it is asked about, as a message names it. */
  where: string;
  arguments: PythonValue[];
  judged: Judged[];
};

export type Judged = { check: string; rivals: Rival[] } & (
  | { answer: Json }
  /** Why a ValueError is the only right answer. */
  | { refusal: string }
);

/** Judged by one answer: then it is known which wrong ideas come to it as well. */
export function judgedBy(check: string, answer: Json, rivals: readonly Rival[]): Judged {
  return {
    check,
    answer,
    rivals: rivals.map((one) => ({ ...one, passes: matches(one.answer, answer) })),
  };
}

export function refused(
  ask: string,
  check: string,
  where: string,
  refusal: string,
  ...given: PythonValue[]
): Question {
  return { ask, where, arguments: given, judged: [{ check, refusal, rivals: [] }] };
}

/** Figures of an answer, rounded far below every tolerance, so that they read alike everywhere. */
export function rounded(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}

import type { Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

export type TaskNumber = 1 | 2 | 3;

/** A section of the lesson, by its id on the page. */
export type LessonPlace = { id: string; title: string };

/** One check as the learner sees it. How it judges stands in the folder's checks.ts. */
export type CheckDefinition = {
  id: string;
  title: string;
  points: number;
  task: TaskNumber;
  /** The three steps make an exercise complete; what lies beyond a step is its "go further". */
  part: "step" | "further";
  /** Checks without which passing this one would mean nothing: it earns nothing before they pass. */
  waitsFor?: readonly string[];
  /** The section of the lesson that teaches it, where it is not the task's. */
  lesson?: LessonPlace;
  /** Direction, method, nearly the code. */
  hints: readonly [string, string, string];
};

/** One of the curriculum's three bullets: a step, and what lies beyond it. */
export type TaskDefinition = {
  number: TaskNumber;
  /** The curriculum's own words. */
  title: string;
  summary: string;
  /** What the step has a learner do: "Give three records a home". */
  step: string;
  /** The section of the lesson that teaches it. */
  lesson: LessonPlace;
  /**
   * What going further adds: "Draw your own map"; and which of the full solution's top-level names
   * and methods ("Product.publish") are about that. What no task names is shown with each.
   */
  further: { title: string; names: readonly string[] };
};

/**
 * A wrong idea that a judge recognises in what a program did, and what the page says about it:
 * "You may be assuming that …; in fact …".
 */
export type MisconceptionDefinition = { id: string; sentence: string };

/** What an exercise's folder says about it in exercise.ts. Safe in a browser. */
export type ExerciseContent = {
  id: string;
  number: number;
  title: string;
  tasks: readonly TaskDefinition[];
  checks: readonly CheckDefinition[];
  misconceptions: readonly MisconceptionDefinition[];
};

/** What other exercises' pages know of one. */
export type ExerciseTitle = Pick<ExerciseContent, "id" | "number" | "title">;

/** Safe in a browser. `version` is a hash of what decides a grade: probes, checks and files. */
export type ExerciseDefinition = ExerciseContent & { version: string };

/** JSON, as it crosses the wire and stands in the database. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Inputs go to the browser; so do public expectations, but hidden ones never leave the server. */
export type Cases = { inputs: PythonValue; expectations: Json };

/** Judges one check: null when it passes. It reads untrusted observations and never throws. */
export type Judge = (observations: Observations, cases: Cases) => Problem | null;

/** The judges of one exercise, by the ids of its checks. */
export type Judges = Readonly<Record<string, Judge>>;

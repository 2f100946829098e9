import type { Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

export type TaskNumber = 1 | 2 | 3;

/** One check as the learner sees it. How it judges stands in the folder's checks.ts. */
export type CheckDefinition = {
  id: string;
  title: string;
  points: number;
  task: TaskNumber;
  /** Core checks make an exercise complete; the others are its stretch. */
  core: boolean;
  /** A gate keeps a nonsense answer from counting, however many points it earns. Always core. */
  gate: boolean;
  /** Direction, method, nearly the code. */
  hints: readonly [string, string, string];
};

export type TaskDefinition = { number: TaskNumber; title: string; summary: string };

/** A wrong idea that a judge recognises in what a program did, and what the page says about it. */
export type MisconceptionDefinition = { id: string; sentence: string };

/** What an exercise's folder says about it in exercise.ts. Safe in a browser. */
export type ExerciseContent = {
  id: string;
  number: number;
  title: string;
  /** The time that the core should take. */
  minutes: number;
  tasks: readonly TaskDefinition[];
  checks: readonly CheckDefinition[];
  misconceptions: readonly MisconceptionDefinition[];
};

/** Safe in a browser. `version` is a hash of what decides a grade: probes, checks and files. */
export type ExerciseDefinition = ExerciseContent & { version: string };

/** JSON, as it crosses the wire and stands in the database. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Inputs go to the browser; so do public expectations, but hidden ones never leave the server. */
export type Cases = { inputs: PythonValue; expectations: Json };

/** Judges one check: null when it passes. It reads untrusted observations and never throws. */
export type Judge = (observations: Observations, cases: Cases) => Problem | null;

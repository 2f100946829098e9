import type { ProgramError } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

/** What a check found wrong. Values are shown as Python literals, texts as they are. */
export type Problem = {
  message: string;
  given?: PythonValue;
  /** The lines of Python that lead to what was found, where one call alone does not. */
  calls?: string[];
  got?: PythonValue;
  expected?: PythonValue;
  /** `expected` holds only the keys that are asked for: what else came back is not looked at. */
  expectedIsPart?: boolean;
  line?: number;
  /** What was found, where it is several things: `message` says all of it in one sentence. */
  findings?: Told[];
  /** The id of the wrong idea that this looks like, where the judge recognises one. */
  misconception?: string;
  /** The exception that the program raised while it was looked at. */
  error?: ProgramError;
  /** The probe it was found in, named by a judge that looks at others afterwards. */
  probe?: string;
  /** What the program printed meanwhile; filled in by `grade`, not by the judges. */
  printed?: string;
};

/** One of several things that a check found wrong, with its own place. */
export type Told = Pick<Problem, "message" | "line">;

type CheckBase = { id: string; title: string; points: number; outOf: number };

/** `points` is what was earned, `outOf` what the check is worth. */
export type CheckResult = CheckBase &
  (
    | ({ outcome: "failed" } & Problem)
    | { outcome: "passed"; message: string }
    /** Cannot be judged before the check `waitsFor` passes: it has failed nothing, and earns nothing. */
    | { outcome: "waiting"; waitsFor: string; because: "same-cause" | "not-yet"; message: string }
  );

/**
 * What came of a run. Only "graded" says how good a program is; "crashed" and "stopped" say that
 * it did not get as far as being looked at. Plain JSON, so that it can be stored.
 */
export type Report =
  | {
      kind: "graded";
      checks: CheckResult[];
      points: number;
      outOf: number;
      /** Missing in reports of versions that had no steps, but core checks. */
      steps?: { passed: number; outOf: number };
      /** The three steps pass. Of a submission to a version without steps: its core checks do. */
      complete: boolean;
      /** All checks pass. */
      mastered: boolean;
    }
  | { kind: "crashed"; error: ProgramError }
  | {
      kind: "stopped";
      seconds: number;
      /** Where the program was, where it could still say so. */
      line?: number;
    };

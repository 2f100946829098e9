import type { Look, Reading } from "@/exercises/casework/judge-cases";
import { lineOf } from "@/exercises/grading/observation";
import { pythonTuple } from "@/exercises/grading/python-value";

/** What is the same of all functions of a plan, and in what their answers are compared. */
export function readingOf<Expected>(
  compare: Reading<Expected>["compare"],
  recognises: Reading<Expected>["recognises"] = {},
): Reading<Expected> {
  return {
    compare,
    recognises: { ...recognises, "no ValueError": hasNoValueError },
    lineIn: (observations, { call }) =>
      lineOf(observations, call, call === "choose_pilot" ? "# Step 1" : "# Step 3"),
    // What is about Kestrel Home stands beside the task already.
    shown: ({ where, given }) =>
      /\bKestrel Home\b|\bLONGEST\b/.test(where) ? {} : { given: pythonTuple(...given) },
  };
}

/** An answer, another exception, or a loop: what is left out follows a call that did not end. */
function hasNoValueError<Expected>({ seen, observations, probe }: Look<Expected>): boolean {
  if (seen === undefined) return observations.underWay?.probe === probe;
  return seen.outcome !== "raised" || !seen.error.bases.includes("ValueError");
}

import {
  inFormOf,
  sayDifference,
} from "@/exercises/01-domain-identification/checks/report-difference";
import { judgeCases, type Look, type Reading } from "@/exercises/casework/judge-cases";
import { lineOf } from "@/exercises/grading/observation";
import {
  dictOf,
  type PythonDict,
  type PythonValue,
  typeNameOf,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** A report with all that is asked for, or what is printed in place of one. */
export type Report =
  | { report: PythonDict; pairs: "in either order" | "as seen" }
  | { printed: string[] };

const reading: Reading<Report> = {
  compare: compareReport,
  lineIn: (observations) => lineOf(observations, "boundary_report", "# Step 2"),
  onError: (problem, { expected }) =>
    "report" in expected ? { ...problem, expected: expected.report } : problem,
};

/** In the step a pair that is new has no entry to add to, which is the one error that it invites. */
export const crossingCounted = judgeCases<Report>("crossing_counted", {
  ...reading,
  onError: (problem, look) => ({
    ...problem,
    message: `${problem.message}${adviseOn(problem.error)}`,
    ...("report" in look.expected ? { expected: look.expected.report } : {}),
  }),
});
/** Pure or not is the business of one check only. */
export const reportNumbers = judgeCases<Report>("report_numbers", {
  ...reading,
  recognises: { "changed arguments": hasChanged },
  compare: (wanted, returned, look) =>
    compareReport(wanted, returned, look) ??
    (hasChanged(look)
      ? { message: `${look.where}: boundary_report must not change its arguments` }
      : null),
});
export const reportEdges = judgeCases<Report>("report_edges", reading);

function compareReport(
  wanted: Report,
  returned: PythonValue,
  { where, seen }: Look<Report>,
): Problem | null {
  if ("printed" in wanted) {
    const isSaid = wanted.printed.every((figure) => seen?.printed.includes(figure));
    return returned === null && isSaid ? null : { message: notADict(returned) };
  }
  const got = dictOf(returned);
  const message =
    got === null ? notADict(returned) : sayDifference(got, wanted.report, wanted.pairs);
  if (message === null) return null;
  const expected = got === null ? wanted.report : inFormOf(got, wanted.report);
  return { message: `${where}: ${message}`, got: returned, expected, expectedIsPart: true };
}

function hasChanged({ seen }: Look<Report>): boolean {
  return (seen?.changed.length ?? 0) > 0;
}

/** The one error that the step invites: a pair that is new has no entry to add to. */
function adviseOn(error: Problem["error"]): string {
  const isNewPair = error?.type === "KeyError" && error.message.startsWith("(");
  return isNewPair
    ? "; this pair is new: between[pair] cannot be read yet, and += reads it first; between.get(pair, 0) gives 0"
    : "";
}

function notADict(value: PythonValue): string {
  if (value === null) return "boundary_report must return a dict, not None (is there a return?)";
  const isCut = typeof value === "object" && "$" in value && value.$ === "cut";
  return isCut
    ? "boundary_report returned more than can be looked at"
    : `boundary_report must return a dict, not ${typeNameOf(value)}`;
}

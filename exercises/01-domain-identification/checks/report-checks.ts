import { z } from "zod";
import { plainFinding } from "@/exercises/01-domain-identification/checks/design";
import {
  inFormOf,
  sayDifference,
} from "@/exercises/01-domain-identification/checks/report-difference";
import { parseGiven, sizeOf } from "@/exercises/01-domain-identification/checks/report-given";
import { ideasBehind, type Looked } from "@/exercises/01-domain-identification/checks/report-ideas";
import type { Cases, Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";
import {
  dictOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  typeNameOf,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

const expectationsSchema = z.array(
  z.object({ check: z.string(), where: z.string(), report: pythonValueSchema }),
);
type Expectation = z.infer<typeof expectationsSchema>[number];

/** Which entries of a report each check is about. */
const lookedAt: Readonly<Record<string, Looked>> = {
  crossing_counted: ["inside", "crossing", "between"],
  report_numbers: ["inside", "crossing", "cohesion", "between", "unassigned"],
  report_edges: ["inside", "crossing", "cohesion", "between", "unassigned"],
};

export const crossingCounted: Judge = (observations, cases) =>
  judgeReports(observations, cases, "crossing_counted");
export const reportNumbers: Judge = (observations, cases) =>
  judgeReports(observations, cases, "report_numbers");
export const reportEdges: Judge = (observations, cases) =>
  judgeReports(observations, cases, "report_edges");

/** Tells of the smallest input on which the report is wrong. */
function judgeReports(observations: Observations, cases: Cases, check: string): Problem | null {
  const inputs = itemsOf(cases.inputs) ?? [];
  const asked = expectationsSchema.parse(cases.expectations).map((expectation, index) => ({
    expectation,
    input: inputs[index] ?? null,
    probe: `report/${index}`,
  }));
  const findings = asked
    .filter(({ expectation }) => expectation.check === check)
    .map((one) => ({ ...one, size: sizeOf(one.input) }))
    .toSorted((a, b) => a.size - b.size)
    .flatMap(({ expectation, input, probe }): Finding[] => {
      const finding = findInReport(observations, probe, expectation);
      if (finding === null) return [];
      const line = finding.problem.line ?? lineOf(observations, "boundary_report", "# Step 2");
      return [{ ...finding, problem: { ...finding.problem, given: input, line, probe } }];
    });
  if (findings.length === 0) return null;
  const calls = asked.flatMap(({ expectation, input, probe }) => {
    const given = isEvidence(expectation.check, check) ? parseGiven(input) : null;
    return given === null ? [] : [{ given, seen: observations.byProbe.get(probe) }];
  });
  const behind = ideasBehind(calls, lookedAt[check] ?? []);
  // What was not called says nothing about the input on which it would have been.
  const [called, others] = [true, false].map((wasCalled) =>
    findings.filter(({ problem }) => isCalled(observations, problem) === wasCalled),
  );
  return reportFindings(
    [...(called ?? []), ...(others ?? [])].map(({ problem, ideas }) => ({
      problem,
      ideas: ideas.length > 0 ? ideas : behind,
    })),
  );
}

/** The step asks for less than the other two, of which an idea has to lead to both. */
function isEvidence(asked: string, check: string): boolean {
  return (asked === "crossing_counted") === (check === "crossing_counted");
}

function isCalled({ byProbe }: Observations, { probe = "" }: Problem): boolean {
  const seen = byProbe.get(probe);
  return seen !== undefined && seen.outcome !== "not-called";
}

function findInReport(
  observations: Observations,
  probe: string,
  { check, where, report }: Expectation,
): Finding | null {
  const returned = returnedValue(observations, probe, `boundary_report on ${where}`);
  if ("problem" in returned) {
    const { message, ...problem } = returned.problem;
    const advice = check === "crossing_counted" ? adviseOn(problem.error) : "";
    return plainFinding({ ...problem, message: `${message}${advice}`, expected: report });
  }
  const { value } = returned;
  const got = dictOf(value);
  const message = got === null ? notADict(value) : sayDifference(got, wantedOf(report));
  if (message !== null) {
    const expected = got === null ? report : inFormOf(got, wantedOf(report));
    const problem = { message: `${where}: ${message}`, got: value, expected };
    return plainFinding({ ...problem, expectedIsPart: true });
  }
  // Pure or not is the business of one check only.
  if (check !== "report_numbers" || !observations.byProbe.get(probe)?.changed.length) return null;
  return {
    problem: { message: `${where}: boundary_report must not change its arguments` },
    ideas: ["arguments-are-mine"],
  };
}

/** The one error that the step invites: a pair that is new has no entry to add to. */
function adviseOn(error: Problem["error"]): string {
  const isNewPair = error?.type === "KeyError" && error.message.startsWith("(");
  return isNewPair
    ? "; this pair is new: between[pair] cannot be read yet, and += reads it first; between.get(pair, 0) gives 0"
    : "";
}

function wantedOf(report: PythonValue): PythonDict {
  return dictOf(report) ?? pythonDict([]);
}

function notADict(value: PythonValue): string {
  if (value === null) return "boundary_report must return a dict, not None (is there a return?)";
  const isCut = typeof value === "object" && "$" in value && value.$ === "cut";
  return isCut
    ? "boundary_report returned more than can be looked at"
    : `boundary_report must return a dict, not ${typeNameOf(value)}`;
}

import { z } from "zod";
import type { Cases, Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonTuple,
  typeNameOf,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

const expectationsSchema = z.array(
  z.object({ check: z.string(), where: z.string(), report: pythonValueSchema }),
);

export const reportNumbers: Judge = (observations, cases) =>
  judgeReports(observations, cases, "report_numbers");
export const reportEdges: Judge = (observations, cases) =>
  judgeReports(observations, cases, "report_edges");

function judgeReports(observations: Observations, cases: Cases, check: string): Problem | null {
  const given = itemsOf(cases.inputs) ?? [];
  for (const [index, expectation] of expectationsSchema.parse(cases.expectations).entries()) {
    if (expectation.check !== check) continue;
    const problem = judgeReport(observations, index, expectation);
    if (problem === null) continue;
    const input = given[index];
    const line = problem.line ?? lineOf(observations, "boundary_report");
    return { ...problem, line, ...(input === undefined ? {} : { given: input }) };
  }
  return null;
}

function judgeReport(
  observations: Observations,
  index: number,
  { check, where, report }: z.infer<typeof expectationsSchema>[number],
): Problem | null {
  const probe = `report/${index}`;
  const returned = returnedValue(observations, probe, `boundary_report on ${where}`);
  if ("problem" in returned) return { ...returned.problem, expected: report };
  const wanted = dictOf(report) ?? pythonDict([]);
  const got = dictOf(returned.value);
  const message = got === null ? notADict(returned.value) : firstDifference(got, wanted);
  if (message !== null) {
    return { message: `${where}: ${message}`, got: returned.value, expected: report };
  }
  // Pure or not is the business of one check only.
  if (check === "report_numbers" && observations.byProbe.get(probe)?.changed.length) {
    return { message: `${where}: boundary_report must not change its arguments` };
  }
  return null;
}

function notADict(value: PythonValue): string {
  return `boundary_report must return a dict, not ${value === null ? "None (is there a return?)" : typeNameOf(value)}`;
}

function firstDifference(got: PythonDict, wanted: PythonDict): string | null {
  for (const key of ["inside", "crossing"]) {
    const [found, right] = [entryOf(got, key), entryOf(wanted, key)];
    if (found === undefined || right === undefined || !pythonEquals(found, right)) {
      return `${key} is ${show(found)}, expected ${show(right)}`;
    }
  }
  const [found, right] = [entryOf(got, "cohesion"), entryOf(wanted, "cohesion")];
  const difference = Math.abs((numberOf(found) ?? Number.NaN) - (numberOf(right) ?? 0));
  if (!(difference < 1e-9)) return `cohesion is ${show(found)}, expected ${show(right)}`;
  return (
    betweenDifference(entryOf(got, "between"), entryOf(wanted, "between")) ??
    unassignedDifference(entryOf(got, "unassigned"), entryOf(wanted, "unassigned"))
  );
}

/** Keys may be pairs in either order, and pairs without weight may be listed. */
function betweenDifference(
  found: PythonValue | undefined,
  right: PythonValue | undefined,
): string | null {
  const dict = dictOf(found ?? pythonDict([]));
  if (dict === null) return `between is ${show(found)}, expected a dict keyed by pairs of domains`;
  const sorted: PythonDict = pythonDict([]);
  for (const [key, weight] of dict.items) {
    const pair = sortedPair(key);
    if (pair === null) return `between has the key ${show(key)}, expected a pair of domain names`;
    if (!isTruthy(weight)) continue;
    if (sorted.items.some(([other]) => pythonEquals(other, pair))) {
      return `between lists ${show(pair)} in both orders; use tuple(sorted(pair)) as the key`;
    }
    sorted.items.push([pair, weight]);
  }
  if (pythonEquals(sorted, right ?? null)) return null;
  return `between is ${show(sorted)}, expected ${show(right)}`;
}

function sortedPair(key: PythonValue): PythonValue | null {
  const items = itemsOf(key);
  const [one, other] = items ?? [];
  if (items?.length !== 2 || typeof one !== "string" || typeof other !== "string") return null;
  return one < other ? pythonTuple(one, other) : pythonTuple(other, one);
}

function unassignedDifference(
  found: PythonValue | undefined,
  right: PythonValue | undefined,
): string | null {
  const wanted = itemsOf(right) ?? [];
  const items = found === undefined ? [] : itemsOf(found);
  // A set has no order to be wrong in: the harness sends it sorted.
  if (items !== null && pythonEquals(items, wanted)) return null;
  const sameNames = items?.length === wanted.length && wanted.every((name) => items.includes(name));
  const reason = sameNames ? " (the names are right: sort them)" : "";
  return `unassigned is ${show(found)}, expected ${show(right)}${reason}`;
}

function show(value: PythonValue | undefined): string {
  return value === undefined ? "missing" : formatPythonValue(value, 160);
}

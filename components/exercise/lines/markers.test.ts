import { expect, test } from "vitest";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type { Outcome } from "@/components/exercise/workspace/workspace-store";
import type { CheckDefinition } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";
import { markersOf } from "./markers";

const failed = (id: string, line: number, message: string): CheckResult => ({
  id,
  title: id,
  points: 0,
  outOf: 1,
  outcome: "failed",
  line,
  message,
});

function outcomeOf(...checks: CheckResult[]): Outcome {
  const report = {
    kind: "graded",
    checks,
    points: 0,
    outOf: 1,
    complete: false,
    mastered: false,
  } as const;
  return { kind: "report", report };
}

const definitions: CheckDefinition[] = [
  { id: "s1", task: 1, part: "step" },
  { id: "s2", task: 2, part: "step" },
  { id: "f1", task: 1, part: "further" },
  { id: "g1", task: 1, part: "further" },
].map(
  (check) => ({ ...check, title: check.id, points: 1, hints: ["", "", ""] }) as CheckDefinition,
);

const passed = (id: string): CheckResult => ({
  id,
  title: id,
  points: 1,
  outOf: 1,
  outcome: "passed",
  message: "",
});

function said(checks: CheckResult[], shown: ShownStep | null, hasPart = false): string[] {
  const wanted = { checks: definitions, shown, hasPart: () => hasPart };
  return markersOf(outcomeOf(...checks), wanted).map(
    (marker) => `${marker.line} ${marker.message} ${marker.checkIds}`,
  );
}

test("One message of many checks on a line is one, with all of them", () => {
  const empty = ["s1", "s2"].map((id) => failed(id, 3, "DOMAINS is empty"));
  expect(said(empty, "all")).toEqual(["3 DOMAINS is empty s1,s2"]);
});

test("A step that is not shown, and what goes beyond one that is open, are not marked", () => {
  const checks = [failed("s1", 1, "wrong"), failed("s2", 2, "empty"), failed("f1", 3, "slow")];
  expect(said(checks, 1)).toEqual(["1 wrong s1"]);
  expect(said(checks, 2)).toEqual(["2 empty s2"]);
});

test("What goes beyond a step that passes is marked, once it is in the program", () => {
  const missing = failed("f1", 2, "`plan` is not defined");
  const checks = [passed("s1"), missing, failed("g1", 3, "slow")];
  expect(said(checks, 1)).toEqual(["3 slow g1"]);
  expect(said(checks, 1, true)).toEqual(["2 `plan` is not defined f1", "3 slow g1"]);
});

test("Of a step that nobody has begun only an error is marked", () => {
  expect(said([failed("s1", 1, "wrong")], null)).toEqual([]);
  const error = { type: "KeyError", message: "'a'", line: 4, bases: [], traceback: [] };
  const wanted = { checks: definitions, shown: null, hasPart: () => false };
  expect(markersOf({ kind: "ran", error, isSilent: false }, wanted)).toHaveLength(1);
});

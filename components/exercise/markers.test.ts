import { expect, test } from "vitest";
import type { CheckResult } from "@/exercises/grading/report";
import { markersOf } from "./markers";
import type { Outcome } from "./workspace-store";

const failed = (id: string, line: number, message: string): CheckResult => ({
  id,
  title: id,
  points: 0,
  outOf: 1,
  outcome: "failed",
  line,
  message,
});

function outcomeOf(complete: boolean, ...checks: CheckResult[]): Outcome {
  const report = {
    kind: "graded",
    checks,
    points: 0,
    outOf: 1,
    complete,
    mastered: false,
  } as const;
  return { kind: "report", report };
}

const said = (outcome: Outcome, steps: string[]) =>
  markersOf(outcome, steps).map((marker) => `${marker.line} ${marker.message} ${marker.checkIds}`);

test("One message of many checks on a line is one, with all of them", () => {
  const empty = ["a", "b", "c"].map((id) => failed(id, 3, "DOMAINS is empty"));
  const checks = [...empty, failed("d", 3, "no owner"), failed("e", 4, "DOMAINS is empty")];
  expect(said(outcomeOf(true, ...checks), [])).toEqual([
    "3 DOMAINS is empty a,b,c",
    "3 no owner d",
    "4 DOMAINS is empty e",
  ]);
});

test("While steps are open only they are marked", () => {
  const checks = [failed("step", 1, "wrong"), failed("further", 2, "wrong")];
  expect(said(outcomeOf(false, ...checks), ["step"])).toEqual(["1 wrong step"]);
});

import { expect, test } from "vitest";
import type { Report } from "@/exercises/grading/report";
import { isCompleteUnsent, isOfEarlierText } from "./standing";
import { createWorkspaceStore, reported, type WorkspaceState } from "./workspace-store";

function graded(stepsPassed: number, points = stepsPassed * 10): Report {
  const steps = { passed: stepsPassed, outOf: 3 };
  const complete = stepsPassed === 3;
  return { kind: "graded", checks: [], points, outOf: 100, steps, complete, mastered: false };
}

const stateOf = (change: Partial<WorkspaceState>): WorkspaceState => ({
  ...createWorkspaceStore("now").getState(),
  ...change,
});

const ofNow = (report: Report) => reported(report, "now");
const ran = { kind: "ran", error: null, isSilent: true } as const;
const best = (points: number, complete: boolean) => ({
  submissions: { count: 1, best: { points, outOf: 100, complete, mastered: false } },
});

const earlier: [string, Partial<WorkspaceState>, boolean][] = [
  ["Nothing was run", {}, false],
  ["This text was checked", ofNow(graded(1)), false],
  ["The text was edited since", { ...ofNow(graded(1)), source: "edited" }, true],
  ["The edit was taken back", { ...ofNow(graded(1)), source: "now" }, false],
  ["Another text ran", { outcome: { kind: "stopped", at: null }, ranSource: "then" }, true],
];

test.each(earlier)("%s: the outcome is of an earlier text or not", (_title, change, expected) => {
  expect(isOfEarlierText(stateOf(change))).toBe(expected);
});

const unsent: [string, Partial<WorkspaceState>, boolean][] = [
  ["Nothing was checked", {}, false],
  ["A complete program", ofNow(graded(3)), true],
  ["A program with one step", ofNow(graded(1)), true],
  ["A complete program that was run since", { ...ofNow(graded(3)), outcome: ran }, true],
  ["A program without a step", ofNow(graded(0, 5)), false],
  ["A complete program, edited since", { ...ofNow(graded(3)), source: "edited" }, false],
  [
    "A program of an earlier visit, before the server has answered",
    { ...ofNow(graded(3)), outcome: { kind: "report", report: graded(3), isFromBefore: true } },
    false,
  ],
  [
    "A program that the server graded",
    { ...ofNow(graded(3)), sentSource: "now", attested: { kind: "graded", report: graded(2) } },
    false,
  ],
  [
    "A program that waits for the server",
    {
      ...ofNow(graded(3)),
      waiting: ["then", "now"],
    },
    false,
  ],
  [
    "A program that was refused",
    { ...ofNow(graded(3)), sentSource: "now", attested: { kind: "not-sent", message: "" } },
    true,
  ],
  [
    "A program whose predecessor was sent",
    { ...ofNow(graded(3)), sentSource: "then", attested: { kind: "graded", report: graded(1) } },
    true,
  ],
  ["A program after one as good", { ...ofNow(graded(3)), ...best(30, true) }, false],
  ["A program after a lesser one", { ...ofNow(graded(3)), ...best(29, true) }, true],
  [
    "A complete program after one of many points",
    { ...ofNow(graded(3)), ...best(70, false) },
    true,
  ],
];

test.each(unsent)("%s is unsent work or not", (_title, change, expected) => {
  expect(isCompleteUnsent(stateOf(change))).toBe(expected);
});

import { expect, test } from "vitest";
import type { Report } from "@/exercises/grading/report";
import { announcement } from "./announcement";
import { createWorkspaceStore, type WorkspaceState } from "./workspace-store";

const error = { type: "KeyError", bases: [], message: "'x'", line: 2, traceback: [] };

/** A report of checks that are named when they fail: "every entity has a domain", "". */
function graded(...failed: string[]): Report {
  const about = { points: 1, outOf: 1 };
  return {
    kind: "graded",
    checks: failed.map((title) =>
      title === ""
        ? { ...about, id: title, title, outcome: "passed", message: "" }
        : { ...about, id: title, title, points: 0, outcome: "failed", message: "wrong" },
    ),
    points: failed.filter((title) => title === "").length,
    outOf: failed.length,
    complete: false,
    mastered: failed.every((title) => title === ""),
  };
}

const said = (change: Partial<WorkspaceState>) =>
  announcement({ ...createWorkspaceStore("").getState(), ...change });

const table: [string, Partial<WorkspaceState>, string][] = [
  ["Nothing yet", {}, ""],
  ["A run under way", { activity: { kind: "running" } }, "Running."],
  [
    "A check that was asked for meanwhile",
    { activity: { kind: "submitting", step: "sending" }, queued: "check" },
    "Submitting to the server. Check follows.",
  ],
  [
    "A check under way hides the report before it",
    { activity: { kind: "checking" }, outcome: { kind: "report", report: graded("a") } },
    "Checking.",
  ],
  [
    "A program that ran",
    { outcome: { kind: "ran", error: null, isSilent: true } },
    "The program ran to its end.",
  ],
  [
    "A program that raised",
    { outcome: { kind: "ran", error, isSilent: true } },
    "The program stopped with KeyError: 'x'",
  ],
  [
    "A report with failed checks",
    { outcome: { kind: "report", report: graded("", "one owner", "right size") } },
    "1 of 3 checks passed, 1 of 3 points. Not complete yet: some core checks are open. First to mend: one owner.",
  ],
  [
    "A report without failed checks",
    { outcome: { kind: "report", report: graded("", "") } },
    "2 of 2 checks passed, 2 of 2 points. Mastered: every check passes.",
  ],
  [
    "A crash",
    { outcome: { kind: "report", report: { kind: "crashed", error } } },
    "The program stopped with KeyError before it could be checked.",
  ],
  [
    "A check that failed by itself",
    { outcome: { kind: "failed-here", verb: "check" } },
    "The check itself failed. That is our fault, not yours.",
  ],
  [
    "What the server did not take",
    { attested: { kind: "not-sent", message: "You are offline." } },
    " Not submitted. You are offline.",
  ],
];

test.each(table)("%s is announced in words", (_title, change, sentence) => {
  expect(said(change)).toBe(sentence);
});

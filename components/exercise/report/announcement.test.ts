import { expect, test } from "vitest";
import {
  createWorkspaceStore,
  type WorkspaceState,
} from "@/components/exercise/workspace/workspace-store";
import type { ExerciseContent } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import { announcement } from "./announcement";

const error = { type: "KeyError", bases: [], message: "'x'", line: 2, traceback: [] };

const hints: [string, string, string] = ["", "", ""];
/** In the order in which they are graded; shown are "one owner", "right size", "no cycle". */
const checks = (
  [
    ["right size", 1, "further"],
    ["no cycle", 2, "step"],
    ["one owner", 1, "step"],
  ] as const
).map(([id, task, part]) => ({ id, title: id, points: 1, task, part, hints }));

/** A report in which the named checks fail. */
function graded(...failed: string[]): Report {
  const results = checks.map(({ id }) => {
    const about = { id, title: id, outOf: 1 };
    return failed.includes(id)
      ? { ...about, points: 0, outcome: "failed" as const, message: "wrong" }
      : { ...about, points: 1, outcome: "passed" as const, message: "" };
  });
  return {
    kind: "graded",
    checks: results,
    points: checks.length - failed.length,
    outOf: checks.length,
    steps: { passed: 2 - failed.filter((id) => id !== "right size").length, outOf: 2 },
    complete: failed.every((id) => id === "right size"),
    mastered: failed.length === 0,
  };
}

const exercise: ExerciseContent = {
  id: "any",
  number: 1,
  title: "Any",
  tasks: ([1, 2] as const).map((number) => ({
    number,
    title: "",
    summary: "",
    step: "",
    lesson: { id: "", title: "" },
    further: { title: "", names: [] },
  })),
  checks,
  misconceptions: [],
};
const still = createWorkspaceStore("").getState();
const reported = (report: Report) => ({ outcome: { kind: "report", report } as const });
const mastered = "Mastered: all 3 checks pass. 3 of 3 points.";

const table: [string, Partial<WorkspaceState>, string | null, Partial<WorkspaceState>?][] = [
  ["Nothing", {}, null],
  ["A run under way", { activity: { kind: "running" } }, "Running."],
  ["A check under way", { activity: { kind: "checking" }, ...reported(graded()) }, "Checking."],
  [
    "A check that was asked for meanwhile",
    { activity: { kind: "submitting", step: "sending" }, queued: "check" },
    "Submitting to the server. Check follows.",
    { activity: { kind: "submitting", step: "sending" } },
  ],
  [
    "A program that ran",
    { outcome: { kind: "ran", error: null, isSilent: true } },
    "The program ran to its end.",
    { activity: { kind: "running" } },
  ],
  [
    "A program that raised",
    { outcome: { kind: "ran", error, isSilent: true } },
    "The program stopped at line 2 with KeyError: 'x'",
  ],
  [
    "A report with failed steps",
    reported(graded("right size", "no cycle", "one owner")),
    "Not complete yet: 0 of 2 steps pass, 0 of 3 checks in all, 0 of 3 points. First to mend: one owner.",
  ],
  [
    "A step that fails after what goes further",
    reported(graded("right size", "no cycle")),
    "Not complete yet: 1 of 2 steps pass, 1 of 3 checks in all, 1 of 3 points. First to mend: no cycle.",
  ],
  [
    "A report in which only what goes further fails",
    reported(graded("right size")),
    "Complete: 2 of 2 steps pass, 2 of 3 checks in all, 2 of 3 points.",
  ],
  ["A report without failed checks", reported(graded()), mastered],
  [
    "A report of a text that was typed on meanwhile",
    { ...reported(graded()), ranSource: "then", source: "now" },
    `Of an earlier text: ${mastered}`,
    { source: "now" },
  ],
  [
    "A report of an earlier visit",
    { outcome: { kind: "report", report: graded(), isFromBefore: true } },
    null,
  ],
  [
    "A program that is not Python",
    reported({
      kind: "crashed",
      error: { ...error, type: "SyntaxError", message: "'(' was never closed", line: 3 },
    }),
    "The program stopped at line 3 with SyntaxError: '(' was never closed. Nothing was checked.",
  ],
  [
    "A stop",
    { outcome: { kind: "stopped", at: null } },
    "Stopped.",
    { activity: { kind: "running" } },
  ],
  [
    "A check that failed by itself",
    { outcome: { kind: "failed-here", verb: "check" } },
    "The check itself failed. That is our fault, not yours.",
  ],
  [
    "What the server found, after the report that was told before",
    { attested: { kind: "graded", report: graded() }, sentSource: "" },
    `Graded by the server: ${mastered}`,
    reported(graded()),
  ],
  [
    "What the server found of a text that was typed on since",
    { attested: { kind: "graded", report: graded() }, sentSource: "another" },
    `Of an earlier text: Graded by the server: ${mastered}`,
    reported(graded()),
  ],
  [
    "What the server did not take",
    { attested: { kind: "not-sent", message: "You are offline." } },
    "Not submitted. You are offline.",
  ],
  [
    "What waits for the server",
    { attested: { kind: "waiting", message: "You are offline." }, waiting: ["x"] },
    "Waiting for the server. You are offline. A submission is kept in this browser and sent by itself as soon as the server answers: while this page is open, or when you open it again.",
  ],
  [
    "A submission that is sent by itself",
    { activity: { kind: "submitting", step: "asking", isByItself: true } },
    null,
  ],
  ["A text that is typed on", { source: "x" }, "", reported(graded())],
  [
    "A conflict",
    { draft: { kind: "conflict", theirs: "", where: "another tab", unsaved: null } },
    "This exercise was also changed in another tab. Your text stays as it is; the two versions are above the program, to choose from.",
  ],
  [
    "A conflict that was ended with the text in the editor",
    { draft: { kind: "saved-on-server" } },
    "",
    { draft: { kind: "conflict", theirs: "", where: "another tab", unsaved: null } },
  ],
];

test.each(table)("%s is announced in words", (_title, change, sentence, before = {}) => {
  const earlier = { ...still, ...before };
  expect(announcement({ ...earlier, ...change }, earlier, exercise, "all")).toBe(sentence);
});

test("While one step is shown, what became of it is said first", () => {
  const now = { ...still, ...reported(graded("no cycle")) };
  expect(announcement(now, still, exercise, 1)).toBe(
    "Step 1 passes. Not complete yet: 1 of 2 steps pass, 2 of 3 checks in all, 2 of 3 points.",
  );
});

import { expect, test } from "vitest";
import { reportHead } from "@/components/exercise/report/report-head";
import type { ExerciseContent, TaskNumber } from "@/exercises/exercise";
import type { CheckResult, Report } from "@/exercises/grading/report";
import { firstToMend, type ShownStep } from "./shown-step";

const numbers: readonly TaskNumber[] = [1, 2, 3];
const hints: [string, string, string] = ["", "", ""];
const exercise: ExerciseContent = {
  id: "any",
  number: 1,
  title: "Any",
  tasks: numbers.map((number) => ({
    number,
    title: "",
    summary: "",
    step: `Step ${number}`,
    lesson: { id: "", title: "" },
    further: { title: "", names: [] },
  })),
  // What goes further is graded first, as in exercise 1.
  checks: [
    ...numbers.map((task) => ({ id: `f${task}`, part: "further" as const, task })),
    ...numbers.map((task) => ({ id: `s${task}`, part: "step" as const, task })),
  ].map((check) => ({ ...check, title: check.id, points: 1, hints })),
  misconceptions: [],
};

/** "s1+ s2- s3?" for passed, failed and waiting for step 1; what is not named has failed. */
function reportOf(notation: string): Report {
  const checks = exercise.checks.map(({ id }): CheckResult => {
    const base = { id, title: id, points: 0, outOf: 1, message: "" };
    if (notation.includes(`${id}+`)) return { ...base, outcome: "passed" };
    if (notation.includes(`${id}?`)) {
      return { ...base, outcome: "waiting", waitsFor: "s1", because: "not-yet" };
    }
    return { ...base, outcome: "failed" };
  });
  const passed = numbers.filter((task) => notation.includes(`s${task}+`)).length;
  const steps = { passed, outOf: 3 };
  return {
    kind: "graded",
    checks,
    points: 0,
    outOf: 6,
    steps,
    complete: passed === 3,
    mastered: false,
  };
}

test.each<[string, ShownStep, string, string | undefined]>([
  ["", 1, "Step 1 is still open", "s1"],
  ["", 2, "Step 2 is still open", "s2"],
  ["s1+", 1, "Step 1 passes", undefined],
  ["s2+", 2, "Step 2 passes, and step 1 does not", "s1"],
  ["s2?", 2, "Step 2 waits for step 1", "s1"],
  ["s1+ s2+ s3+", 3, "Step 3 passes", undefined],
])(
  "Of %j, with step %s shown, it is said: %s; first to mend: %s",
  (notation, shown, head, first) => {
    const report = reportOf(notation);
    expect(reportHead(exercise, report, shown)).toBe(head);
    expect(firstToMend(exercise, report, shown)?.id).toBe(first);
  },
);

test("With all steps shown the first that fails is mended first, whatever was graded before", () => {
  expect(firstToMend(exercise, reportOf("s1+"), "all")?.id).toBe("s2");
});

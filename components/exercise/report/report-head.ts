import { passedSteps, type ShownStep } from "@/components/exercise/workspace/shown-step";
import type { ExerciseContent } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import { reportSummary } from "./report-summary";

/** A report in a few words, about the step that is shown; about all, what a summary says. */
export function reportHead(exercise: ExerciseContent, report: Report, shown: ShownStep): string {
  if (report.kind !== "graded" || shown === "all") return reportSummary(report);
  const passed = passedSteps(exercise, report);
  const [open] = exercise.tasks.filter(({ number }) => number < shown && !passed.has(number));
  if (passed.has(shown)) {
    return open ? `Step ${shown} passes, and step ${open.number} does not` : `Step ${shown} passes`;
  }
  const own = exercise.checks.filter(({ task, part }) => task === shown && part === "step");
  const waits = report.checks.find(
    ({ id, outcome }) => outcome === "waiting" && own.some((check) => check.id === id),
  );
  const first =
    waits?.outcome === "waiting" && exercise.checks.find(({ id }) => id === waits.waitsFor);
  if (first && first.task !== shown) return `Step ${shown} waits for step ${first.task}`;
  return `Step ${shown} is still open`;
}

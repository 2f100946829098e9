import type { CheckDefinition, ExerciseContent, TaskNumber } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";

/** Which step of an exercise a page shows. */
export type ShownStep = TaskNumber | "all";

export function isShown(shown: ShownStep, step: TaskNumber): boolean {
  return shown === "all" || shown === step;
}

/** The steps whose checks all pass. */
export function passedSteps(exercise: ExerciseContent, report: Report): Set<TaskNumber> {
  const open = new Set<TaskNumber>();
  for (const { task, result } of stepResults(exercise, report)) {
    if (result?.outcome !== "passed") open.add(task);
  }
  return new Set(exercise.tasks.flatMap(({ number }) => (open.has(number) ? [] : number)));
}

/** Whether a step that is shown passes. */
export function passesHere(exercise: ExerciseContent, report: Report, shown: ShownStep): boolean {
  return [...passedSteps(exercise, report)].some((step) => isShown(shown, step));
}

/** What is to be mended first, in the order shown: the step that is shown, then the steps before and after it. */
export function firstToMend(
  exercise: ExerciseContent,
  report: Report,
  shown: ShownStep,
): CheckDefinition | null {
  const failed = stepResults(exercise, report).filter(({ result }) => result?.outcome === "failed");
  const here = failed.find(({ task }) => isShown(shown, task));
  const before = failed.find(({ task }) => shown === "all" || task < shown);
  // A step that is still to come is not begun by pressing Check: "Next step" leads there.
  return here ?? before ?? null;
}

function stepResults(exercise: ExerciseContent, report: Report) {
  const results = report.kind === "graded" ? report.checks : [];
  return exercise.checks
    .filter(({ part }) => part === "step")
    .toSorted((one, other) => one.task - other.task)
    .map((check) => ({ ...check, result: results.find(({ id }) => id === check.id) }));
}

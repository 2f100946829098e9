import type { ReactNode } from "react";
import type { CheckDefinition, ExerciseContent, TaskDefinition } from "@/exercises/exercise";

type Props = {
  exercise: ExerciseContent;
  /** A list item; `null` for a check that is not to be shown. */
  row: (check: CheckDefinition) => ReactNode;
  /** What is said of the checks beyond a step while they are folded: "2 of 5 checks pass". */
  beyond: (task: TaskDefinition, checks: readonly CheckDefinition[]) => string;
  /** Whether what goes further is open: it comes after the step. */
  isOpen: (task: TaskDefinition) => boolean;
};

/** The checks in the order in which they are met: each step, and folded below it what goes further. */
export function ChecksByStep({ exercise, row, beyond, isOpen }: Props) {
  return exercise.tasks.map((task) => {
    const ofTask = exercise.checks.filter((check) => check.task === task.number);
    const further = ofTask.filter(({ part }) => part === "further");
    const open = isOpen(task);
    return (
      <section key={task.number}>
        <h3 className="font-semibold">
          Step {task.number}: {task.step}
        </h3>
        <ul className="mt-1">{ofTask.filter(({ part }) => part === "step").map(row)}</ul>
        <details key={String(open)} open={open} className="border-line border-t">
          <summary className="cursor-pointer py-2 text-muted text-sm">
            Go further: {task.further.title} ({beyond(task, further)})
          </summary>
          <ul className="pb-1">{further.map(row)}</ul>
        </details>
      </section>
    );
  });
}

import type { ReactNode } from "react";
import { isShown, type ShownStep } from "@/components/exercise/workspace/shown-step";
import type { CheckDefinition, ExerciseContent, TaskDefinition } from "@/exercises/exercise";

type Props = {
  exercise: ExerciseContent;
  shown: ShownStep;
  /** A list item; `null` for a check that is not to be shown. */
  row: (check: CheckDefinition) => ReactNode;
  /** What is said of the checks beyond a step while they are folded: "2 of 5 checks pass". */
  beyond: (task: TaskDefinition, checks: readonly CheckDefinition[]) => string;
  /** Whether what goes further is open at first. */
  isOpen?: boolean;
};

/** The checks in the order in which they are met: each step, and folded below it what goes further. */
export function ChecksByStep({ exercise, shown, row, beyond, isOpen = false }: Props) {
  const tasks = exercise.tasks.filter(({ number }) => isShown(shown, number));
  return tasks.map((task) => {
    const ofTask = exercise.checks.filter((check) => check.task === task.number);
    const further = ofTask.filter(({ part }) => part === "further");
    return (
      <section key={task.number} className="border-line border-b last:border-b-0">
        {shown === "all" && (
          <h3 className="px-3.5 pt-3 text-lg">{`Step ${task.number}: ${task.step}`}</h3>
        )}
        <ul>{ofTask.filter(({ part }) => part === "step").map(row)}</ul>
        <details open={isOpen} className="border-line border-t">
          <summary className="cursor-pointer px-3.5 py-2 text-muted text-sm">
            {`Go further: ${task.further.title} (${beyond(task, further)})`}
          </summary>
          <ul>{further.map(row)}</ul>
        </details>
      </section>
    );
  });
}

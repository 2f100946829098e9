import type { ExerciseContent } from "@/exercises/exercise";
import type { LiveCheck } from "@/exercises/grading/grade-so-far";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { CheckItem } from "./check-item";

type Props = {
  exercise: ExerciseContent;
  live: readonly LiveCheck[];
  onGoTo: (line: number) => void;
};

/** The checks while they are made: each in its place as soon as it is judged for good. */
export function LiveReport({ exercise, live, onGoTo }: Props) {
  const judged = live.filter(({ kind }) => kind === "judged").length;
  return (
    <div className="space-y-6">
      <div className="sticky top-0 z-10 border-line border-b bg-paper py-2">
        <h3 className="font-semibold leading-snug">
          {`Checking: ${judged} of ${live.length} checks judged`}
        </h3>
        <progress
          aria-label="Checks judged"
          className="mt-2 h-1.5 w-full"
          max={live.length}
          value={judged}
        />
      </div>
      {exercise.tasks.map((task) => (
        <section key={task.number}>
          <h3 className="font-semibold">
            Task {task.number}: {task.title}
          </h3>
          <ul className="mt-1">
            {live.map((check) => {
              const definition = exercise.checks.find(({ id }) => id === check.id);
              if (definition?.task !== task.number) return null;
              if (check.kind === "judged") {
                return (
                  <CheckItem
                    key={check.id}
                    exercise={exercise}
                    result={check.result}
                    onGoTo={onGoTo}
                  />
                );
              }
              return (
                <li
                  key={check.id}
                  id={checkAnchor(check.id)}
                  className="flex items-baseline gap-x-3 border-line border-t py-3 first:border-t-0 max-sm:flex-col"
                >
                  <span className="w-20 shrink-0 text-muted text-sm">
                    {check.kind === "running" ? "Running …" : "Waiting"}
                  </span>
                  <CheckHeading
                    id={check.id}
                    title={definition.title}
                    definition={definition}
                    points={`${definition.points} points`}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { Hints } from "@/components/exercise/help/hints";
import type { CheckDefinition, ExerciseContent } from "@/exercises/exercise";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";

/** What will be checked, by task: there before a program was, so that a link to a check leads somewhere. */
export function CheckPreview({ exercise }: { exercise: ExerciseContent }) {
  const core = exercise.checks.filter((check) => check.core);
  const points = (checks: readonly CheckDefinition[]) =>
    checks.reduce((sum, check) => sum + check.points, 0);
  return (
    <div className="space-y-6">
      <p className="text-muted text-sm leading-relaxed">
        {exercise.checks.length} checks, {points(exercise.checks)} points. With the {core.length}{" "}
        core checks ({points(core)} points) the exercise is complete, with all of them it is
        mastered.
      </p>
      {exercise.tasks.map((task) => (
        <section key={task.number}>
          <h3 className="font-semibold">
            Task {task.number}: {task.title}
          </h3>
          <ul className="mt-1">
            {exercise.checks
              .filter((check) => check.task === task.number)
              .map((check) => (
                <li
                  key={check.id}
                  id={checkAnchor(check.id)}
                  className="scroll-mt-4 border-line border-t py-2 first:border-t-0"
                >
                  <CheckHeading
                    id={check.id}
                    title={check.title}
                    definition={check}
                    points={`${check.points} points`}
                  />
                  <Hints checkId={check.id} title={check.title} hints={check.hints} isQuiet />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

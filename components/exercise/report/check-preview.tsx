import { Hints } from "@/components/exercise/help/hints";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type { CheckDefinition, ExerciseContent } from "@/exercises/exercise";
import { lessonOf } from "@/exercises/lesson-of";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { ChecksByStep } from "./checks-by-step";

/** What will be checked: there before a program was, so that a link to a check leads somewhere. */
export function CheckPreview({ exercise, shown }: { exercise: ExerciseContent; shown: ShownStep }) {
  const steps = exercise.checks.filter(({ part }) => part === "step");
  return (
    <details className="border border-line bg-raised">
      <summary className="cursor-pointer px-3.5 py-2 text-sm">What Check looks at</summary>
      <p className="px-3.5 pb-2 text-muted text-xs">
        {`With the ${steps.length} steps the exercise is complete (${pointsOf(steps)} points). Each can be taken further: with all ${exercise.checks.length} checks it is mastered (${pointsOf(exercise.checks)} points).`}
      </p>
      <ChecksByStep
        exercise={exercise}
        shown={shown}
        beyond={(_, checks) => `${checks.length} checks, ${pointsOf(checks)} points`}
        row={(check) => (
          <li
            key={check.id}
            id={checkAnchor(check.id)}
            className="scroll-mt-4 border-line border-t px-3.5 py-2 text-sm"
          >
            <CheckHeading id={check.id} title={check.title} points={`${check.points} points`} />
            <Hints
              checkId={check.id}
              title={check.title}
              hints={check.hints}
              lesson={lessonOf(exercise, check)}
              isQuiet
            />
          </li>
        )}
      />
    </details>
  );
}

function pointsOf(checks: readonly CheckDefinition[]): number {
  return checks.reduce((sum, { points }) => sum + points, 0);
}

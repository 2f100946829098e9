import { Hints } from "@/components/exercise/help/hints";
import type { CheckDefinition, ExerciseContent } from "@/exercises/exercise";
import { lessonOf } from "@/exercises/lesson-of";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { ChecksByStep } from "./checks-by-step";

/** What will be checked, step by step: there before a program was, so that a link to a check leads somewhere. */
export function CheckPreview({ exercise }: { exercise: ExerciseContent }) {
  const steps = exercise.checks.filter(({ part }) => part === "step");
  return (
    <div className="space-y-6">
      <p className="text-muted text-sm leading-relaxed">
        With the {steps.length} steps the exercise is complete ({pointsOf(steps)} points). Each can
        be taken further: with all {exercise.checks.length} checks it is mastered (
        {pointsOf(exercise.checks)} points).
      </p>
      <ChecksByStep
        exercise={exercise}
        isOpen={() => false}
        beyond={(_, checks) => `${checks.length} checks, ${pointsOf(checks)} points`}
        row={(check) => (
          <li
            key={check.id}
            id={checkAnchor(check.id)}
            className="scroll-mt-4 border-line border-t py-2 first:border-t-0"
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
    </div>
  );
}

function pointsOf(checks: readonly CheckDefinition[]): number {
  return checks.reduce((sum, { points }) => sum + points, 0);
}

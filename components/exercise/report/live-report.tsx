import type { ExerciseContent } from "@/exercises/exercise";
import type { LiveCheck } from "@/exercises/grading/grade-so-far";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { CheckItem } from "./check-item";
import { ChecksByStep } from "./checks-by-step";

type Props = {
  exercise: ExerciseContent;
  live: readonly LiveCheck[];
  onGoTo: (line: number) => void;
};

/** The checks while they are made: each in its place as soon as it is judged for good. */
export function LiveReport({ exercise, live, onGoTo }: Props) {
  const judged = live.flatMap((check) => (check.kind === "judged" ? check.result : []));
  const byId = new Map(live.map((check) => [check.id, check]));
  return (
    <div className="space-y-6">
      <div className="sticky top-0 z-10 border-line border-b bg-paper py-2">
        <h3 className="font-semibold leading-snug">
          {`Checking: ${judged.length} of ${live.length} checks judged`}
        </h3>
        <progress
          aria-label="Checks judged"
          className="mt-2 h-1.5 w-full"
          max={live.length}
          value={judged.length}
        />
      </div>
      <ChecksByStep
        exercise={exercise}
        isOpen={() => false}
        beyond={(_, checks) =>
          `${checks.filter(({ id }) => byId.get(id)?.kind === "judged").length} of ${checks.length} checks judged`
        }
        row={({ id, title, points }) => {
          const check = byId.get(id);
          if (check?.kind === "judged") {
            return (
              <CheckItem
                key={id}
                exercise={exercise}
                result={check.result}
                results={judged}
                onGoTo={onGoTo}
              />
            );
          }
          return (
            <li
              key={id}
              id={checkAnchor(id)}
              className="flex items-baseline gap-x-3 border-line border-t py-3 first:border-t-0 max-sm:flex-col"
            >
              <span className="w-20 shrink-0 text-muted text-sm">
                {check?.kind === "running" ? "Running …" : "Waiting"}
              </span>
              <CheckHeading id={id} title={title} points={`${points} points`} />
            </li>
          );
        }}
      />
    </div>
  );
}

import { Hints } from "@/components/exercise/help/hints";
import { Icon } from "@/components/ui/icon";
import type { ExerciseContent } from "@/exercises/exercise";
import { explainProblem } from "@/exercises/grading/explain-error";
import type { CheckResult, Problem } from "@/exercises/grading/report";
import { lessonOf } from "@/exercises/lesson-of";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { CheckedValues } from "./checked-values";
import { ErrorView } from "./error-view";
import { Explanation } from "./explanation";
import { MarkedText } from "./marked-text";
import type { NamedIdea } from "./named-ideas";
import { Printed } from "./printed";
import { WhatIsWrong } from "./what-is-wrong";

type Props = {
  exercise: ExerciseContent;
  result: CheckResult;
  /** All that is known of the same run: others may wait for this check. */
  results: readonly CheckResult[];
  /** The wrong idea that it looks like. */
  idea: NamedIdea | null;
  /** `null` where there is no editor to go to, as in the instructor's review. */
  onGoTo: ((line: number) => void) | null;
};

/** One check: passed or not, and if not, what was given, what came back, what was expected, where. */
export function CheckItem({ exercise, result, results, idea, onGoTo }: Props) {
  const definition = exercise.checks.find(({ id }) => id === result.id);
  const waiting = results.filter(
    (other) => other.outcome === "waiting" && other.waitsFor === result.id,
  ).length;
  return (
    <CheckRow
      id={result.id}
      title={result.title}
      points={`${result.points} of ${result.outOf}`}
      outcome={outcomeOf(exercise, result)}
    >
      {result.outcome === "waiting" && <p className="mt-1 text-muted">{result.message}</p>}
      {result.outcome === "failed" && (
        <div className="mt-1 space-y-2.5">
          <WhatIsWrong problem={result} onGoTo={onGoTo} />
          {waiting > 0 && (
            <p className="text-muted">
              {waiting === 1 ? "1 check waits" : `${waiting} checks wait`} for this one.
            </p>
          )}
          <Idea idea={idea} />
          {result.error && (
            <ErrorView error={result.error} onGoTo={onGoTo} isSaid={isSaidIn(result)} />
          )}
          {!result.error && <Explanation text={explainProblem(result)} />}
          <CheckedValues {...result} />
          {result.printed && <Printed title="Printed during this check" text={result.printed} />}
          {definition && (
            <Hints
              checkId={result.id}
              title={result.title}
              hints={definition.hints}
              lesson={lessonOf(exercise, definition)}
              isQuiet
            />
          )}
        </div>
      )}
    </CheckRow>
  );
}

type Outcome = { mark: "right" | "wrong" | "waits"; words: string; look: string };

type RowProps = {
  id: string;
  title: string;
  points: string;
  outcome: Outcome;
  children?: React.ReactNode;
};

/** A check's mark and heading, and what is said of it. */
export function CheckRow({ id, title, points, outcome, children }: RowProps) {
  const { mark, words, look } = outcome;
  return (
    <li
      id={checkAnchor(id)}
      data-outcome={mark}
      className="flex scroll-mt-4 gap-x-2.5 border-line border-t px-3.5 py-2.5 text-sm leading-snug first:border-t-0"
    >
      {mark === "waits" ? (
        <span
          aria-hidden="true"
          className="m-0.5 mt-1 size-3 shrink-0 rounded-full border-[1.5px] border-muted border-dotted"
        />
      ) : (
        <Icon name={mark} className={`mt-0.5 ${look}`} />
      )}
      <div className="min-w-0 flex-1">
        <CheckHeading id={id} title={title} outcome={words} look={look} points={points} />
        {children}
      </div>
    </li>
  );
}

function outcomeOf(exercise: ExerciseContent, result: CheckResult): Outcome {
  if (result.outcome === "passed")
    return { mark: "right", words: "Right", look: "text-right-mark" };
  if (result.outcome === "failed") return { mark: "wrong", words: "Not yet", look: "text-wrong" };
  const first = exercise.checks.find(({ id }) => id === result.waitsFor);
  const own = exercise.checks.find(({ id }) => id === result.id);
  const isAnotherStep = first?.part === "step" && first.task !== own?.task;
  const words = isAnotherStep ? `Waits for step ${first.task}` : "Waits";
  return { mark: "waits", words, look: "text-muted" };
}

function isSaidIn({ message, error }: Problem): boolean {
  return error !== undefined && message.includes(error.type) && message.includes(error.message);
}

/** Named in full once; where it explains another check too, only that is said. */
function Idea({ idea }: { idea: NamedIdea | null }) {
  if (idea === null) return null;
  if (idea.namedAt !== null) {
    return (
      <p>
        <span>The same idea as in </span>
        <a href={`#${checkAnchor(idea.namedAt.id)}`}>{idea.namedAt.title}</a>
        <span>.</span>
      </p>
    );
  }
  return (
    <p className="border-note border-l-2 bg-note-wash px-2.5 py-1.5">
      <MarkedText text={idea.sentence} />
    </p>
  );
}

import { Hints } from "@/components/exercise/help/hints";
import type { ExerciseContent } from "@/exercises/exercise";
import { explainProblem } from "@/exercises/grading/explain-error";
import type { CheckResult } from "@/exercises/grading/report";
import { checkAnchor } from "./check-anchor";
import { CheckHeading } from "./check-heading";
import { CheckedValues } from "./checked-values";
import { ErrorView } from "./error-view";
import { Explanation } from "./explanation";
import { LineLink } from "./line-link";
import { MarkedText } from "./marked-text";
import { misconceptionOf } from "./misconceptions";
import { Printed } from "./printed";

type Props = {
  exercise: ExerciseContent;
  result: CheckResult;
  /** All that is known of the same run: others may wait for this check. */
  results: readonly CheckResult[];
  /** `null` where there is no editor to go to, as in the instructor's review. */
  onGoTo: ((line: number) => void) | null;
};

/** One check: passed or not, and if not, what was given, what came back, what was expected, where. */
export function CheckItem({ exercise, result, results, onGoTo }: Props) {
  const definition = exercise.checks.find(({ id }) => id === result.id);
  const { mark, words, look } = outcomes[result.outcome];
  const waiting = results.filter(
    (other) => other.outcome === "waiting" && other.waitsFor === result.id,
  ).length;
  return (
    <li
      className="scroll-mt-16 border-line border-t py-3 first:border-t-0"
      id={checkAnchor(result.id)}
      data-outcome={result.outcome}
    >
      <div className="flex items-baseline gap-x-3 max-sm:flex-col">
        <span className={`w-20 shrink-0 font-medium text-sm ${look}`}>
          <span aria-hidden="true">{mark} </span>
          <span>{words}</span>
        </span>
        <CheckHeading
          id={result.id}
          title={result.title}
          points={`${result.points} of ${result.outOf}`}
        />
      </div>
      {result.outcome === "waiting" && (
        <p className="mt-1 text-muted text-sm sm:pl-23">{result.message}</p>
      )}
      {result.outcome === "failed" && (
        <div className="mt-2 space-y-3 sm:pl-23">
          <p className="wrap-anywhere leading-relaxed">
            <MarkedText text={result.line === undefined ? result.message : ended(result.message)} />
            {result.line !== undefined && <LineLink line={result.line} onGoTo={onGoTo} />}
          </p>
          {waiting > 0 && (
            <p className="text-muted text-sm">
              {waiting === 1 ? "1 check waits" : `${waiting} checks wait`} for this one.
            </p>
          )}
          <Misconception sentence={misconceptionOf(exercise, result)} />
          {result.error && <ErrorView error={result.error} onGoTo={onGoTo} />}
          {!result.error && <Explanation text={explainProblem(result)} />}
          <CheckedValues {...result} />
          {result.printed && <Printed title="Printed during this check" text={result.printed} />}
          {definition && (
            <Hints checkId={result.id} title={result.title} hints={definition.hints} />
          )}
        </div>
      )}
    </li>
  );
}

const outcomes = {
  passed: { mark: "✓", words: "Passed", look: "text-good" },
  failed: { mark: "✗", words: "Not yet", look: "text-bad" },
  waiting: { mark: "○", words: "Waits", look: "text-muted" },
} as const;

/** A sentence that something follows. */
function ended(sentence: string): string {
  return /[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`;
}

function Misconception({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null;
  return (
    <p className="rounded-r border-warn border-l-4 bg-warn-soft px-3 py-2 text-sm leading-relaxed">
      <MarkedText text={sentence} />
    </p>
  );
}

import { Hints } from "@/components/exercise/help/hints";
import type { CheckDefinition } from "@/exercises/exercise";
import { explainProblem } from "@/exercises/grading/explain-error";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { CheckResult } from "@/exercises/grading/report";
import { ErrorView } from "./error-view";
import { Explanation } from "./explanation";

type Props = {
  result: CheckResult;
  definition: CheckDefinition | undefined;
  /** `null` where there is no editor to go to, as in the instructor's review. */
  onGoTo: ((line: number) => void) | null;
};

/** One check: passed or not, and if not, what was given, what came back, what was expected, where. */
export function CheckItem({ result, definition, onGoTo }: Props) {
  const isPassed = result.outcome === "passed";
  return (
    <li className="border-line border-t py-3 first:border-t-0" id={`check-${result.id}`}>
      <div className="flex items-baseline gap-3">
        <span
          className={`w-20 shrink-0 font-medium text-sm ${isPassed ? "text-good" : "text-bad"}`}
        >
          <span aria-hidden="true">{isPassed ? "✓ " : "✗ "}</span>
          {isPassed ? "Passed" : "Not yet"}
        </span>
        <span className="flex-1">
          {result.title}
          {definition?.core && (
            <span className="ml-2 rounded bg-accent-soft px-1.5 py-0.5 text-accent text-xs">
              core
            </span>
          )}
        </span>
        <span className="shrink-0 text-muted text-sm tabular-nums">
          {result.points} of {result.outOf}
        </span>
      </div>
      {result.outcome === "failed" && (
        <div className="mt-2 space-y-2 sm:pl-23">
          <p className="leading-relaxed">
            {result.message}
            {result.line !== undefined && <Line line={result.line} onGoTo={onGoTo} />}
          </p>
          {result.error && <ErrorView error={result.error} onGoTo={onGoTo} />}
          {!result.error && <Explanation text={explainProblem(result)} />}
          <dl className="mt-2 space-y-1 text-sm">
            <Value name="Given" value={result.given} />
            <Value name="Got" value={result.got} />
            <Value name="Expected" value={result.expected} />
          </dl>
          {definition && (
            <Hints checkId={result.id} title={result.title} hints={definition.hints} />
          )}
        </div>
      )}
    </li>
  );
}

function Line({ line, onGoTo }: { line: number; onGoTo: Props["onGoTo"] }) {
  if (!onGoTo) return <span className="text-muted"> (line {line})</span>;
  return (
    <>
      {" "}
      <button
        type="button"
        onClick={() => onGoTo(line)}
        className="min-h-6 text-accent underline underline-offset-2"
      >
        Go to line {line}
      </button>
    </>
  );
}

function Value({ name, value }: { name: string; value: PythonValue | undefined }) {
  if (value === undefined) return null;
  return (
    <div className="gap-3 sm:flex">
      <dt className="w-20 shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 flex-1">
        <code className="block whitespace-pre-wrap break-words rounded bg-sunken px-2 py-1 font-mono">
          {formatPythonValue(value, 800)}
        </code>
      </dd>
    </div>
  );
}

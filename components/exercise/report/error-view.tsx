import { explainError } from "@/exercises/grading/explain-error";
import type { ProgramError } from "@/exercises/grading/observation";
import { Explanation } from "./explanation";

type Props = { error: ProgramError; onGoTo: ((line: number) => void) | null };

/** An exception of the learner's program, with the frames of their own file only. */
export function ErrorView({ error, onGoTo }: Props) {
  return (
    <div className="rounded-md border border-bad border-l-4 bg-bad-soft px-4 py-3">
      <p className="break-words font-mono text-sm">
        <strong>{error.type}</strong>
        {error.message && `: ${error.message}`}
      </p>
      <Explanation text={explainError(error)} />
      <ol className="mt-2 space-y-1 text-sm">
        {error.traceback.map((frame, index) => (
          <li key={index} className="flex flex-wrap items-baseline gap-x-3">
            {frame.line !== null && onGoTo ? (
              <button
                type="button"
                className="min-h-6 text-accent underline underline-offset-2"
                onClick={() => onGoTo(frame.line ?? 1)}
              >
                Line {frame.line}
              </button>
            ) : (
              <span>Line {frame.line ?? "unknown"}</span>
            )}
            <code className="min-w-0 break-words font-mono">{frame.source}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}

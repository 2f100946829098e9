import { explainError } from "@/exercises/grading/explain-error";
import type { ProgramError } from "@/exercises/grading/observation";
import { Explanation } from "./explanation";
import { LineLink } from "./line-link";

type Props = {
  error: ProgramError;
  onGoTo: ((line: number) => void) | null;
  /** Class and message stand above already. */
  isSaid?: boolean;
};

/** An exception of the learner's program, with the frames of their own file only. */
export function ErrorView({ error, onGoTo, isSaid = false }: Props) {
  const { type, message, traceback } = error;
  return (
    <div className="rounded-md border border-line border-l-4 border-l-wrong bg-sunken px-4 py-3">
      {!isSaid && (
        <p className="wrap-anywhere whitespace-pre-wrap font-mono text-sm">
          <strong>{type}</strong>
          {message && <span>{`: ${message}`}</span>}
        </p>
      )}
      <Explanation text={explainError(error)} />
      {traceback.length > 0 && (
        <ol aria-label="Where in your file" className="mt-3 space-y-1 text-sm first:mt-0">
          {traceback.map((frame, index) => (
            <li key={index} className="flex items-baseline gap-x-3 max-sm:flex-col">
              <span className="w-16 shrink-0">
                {frame.line === null ? (
                  "Line unknown"
                ) : (
                  <LineLink line={frame.line} onGoTo={onGoTo} isPlace />
                )}
              </span>
              <code className="wrap-anywhere min-w-0 font-mono">{frame.source}</code>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

import { Notice } from "@/components/ui/notice";
import { formatPoints } from "@/quiz/format-points";
import type { QuizResult } from "@/quiz/result";
import { ResultQuestion } from "./result-question";

/**
 * A submitted attempt with every answer beside the right one. Holds the key: render it on the
 * server, for a viewer whose right to see it was checked.
 */
export function AttemptResult({ result }: { result: QuizResult }) {
  return (
    <div className="space-y-6">
      {!result.isCurrentVersion && (
        <Notice tone="warn" title="The quiz has changed since">
          <p>
            These points were given with an earlier version of the questions and stay as they are.
            What is shown as right is today's version.
          </p>
        </Notice>
      )}
      {result.questions.map((question) => (
        <ResultQuestion key={question.id} result={question} />
      ))}
    </div>
  );
}

/** The total, and where the points come from at a glance. */
export function ResultTotal({ result }: { result: QuizResult }) {
  const share = result.outOf === 0 ? 0 : result.points / result.outOf;
  return (
    <div className="rounded-lg border border-line bg-raised p-5 sm:p-6">
      <p className="flex items-baseline gap-2">
        <span className="font-semibold text-5xl tabular-nums tracking-tight">
          {formatPoints(result.points)}
        </span>{" "}
        <span className="text-lg text-muted">of {formatPoints(result.outOf)} points</span>
      </p>
      <div aria-hidden="true" className="mt-4 h-2 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
      <ol className="mt-4 grid grid-cols-4 gap-2 text-center text-sm sm:grid-cols-8">
        {result.questions.map(({ id, number, score }) => (
          <li key={id}>
            <a
              href={`#result-${number}`}
              className="block rounded border border-line px-1 py-1.5 text-ink no-underline hover:border-accent"
            >
              <span className="block text-muted text-xs">
                <span className="max-sm:sr-only">Question </span>
                {number}
              </span>
              <span className="font-medium tabular-nums">
                {score.kind === "unanswered" ? "open" : formatPoints(score.points)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

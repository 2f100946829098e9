import { formatPoints } from "@/quiz/format-points";
import type { QuizResult } from "@/quiz/result";

type Props = {
  points: number;
  outOf: number;
  /** Null where points by question are not shown, since they tell what is right. */
  result: QuizResult | null;
};

/** The total, and where the points come from at a glance. */
export function ResultTotal({ points, outOf, result }: Props) {
  const share = outOf === 0 ? 0 : points / outOf;
  return (
    <div className="rounded-lg border border-line bg-raised p-5 sm:p-6">
      <p className="flex items-baseline gap-2">
        <span className="font-semibold text-5xl tabular-nums tracking-tight">
          {formatPoints(points)}
        </span>{" "}
        <span className="text-lg text-muted">of {formatPoints(outOf)} points</span>
      </p>
      <div aria-hidden="true" className="mt-4 h-2 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
      {result && <ByQuestion result={result} />}
    </div>
  );
}

function ByQuestion({ result }: { result: QuizResult }) {
  return (
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
  );
}

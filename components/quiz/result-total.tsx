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
    <div>
      <p className="flex items-baseline gap-2">
        <span className="font-display font-serif text-[3.25rem] leading-none tracking-title">
          {formatPoints(points)}
        </span>{" "}
        <span className="text-muted">of {formatPoints(outOf)} points</span>
      </p>
      <div
        aria-hidden="true"
        className="mt-4 h-1 max-w-[44rem] bg-line forced-colors:bg-[GrayText]"
      >
        <div
          className="h-full bg-ink forced-colors:bg-[CanvasText]"
          style={{ width: `${share * 100}%` }}
        />
      </div>
      {result && <ByQuestion result={result} />}
    </div>
  );
}

function ByQuestion({ result }: { result: QuizResult }) {
  return (
    <ol className="mt-4 grid max-w-[44rem] grid-cols-4 gap-2 text-center text-sm sm:grid-cols-8">
      {result.questions.map(({ id, number, score }) => (
        <li key={id}>
          <a
            href={`#result-${number}`}
            className="block rounded-sm border border-strong-line bg-raised px-1 py-1.5 text-ink no-underline hover:border-ink hover:text-ink"
          >
            <span className="block text-muted text-xs">
              <span className="max-sm:sr-only">Question </span>
              {number}
            </span>
            <span className="font-serif text-base">
              {score.kind === "unanswered" ? "open" : formatPoints(score.points)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

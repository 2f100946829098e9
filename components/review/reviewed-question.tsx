import { OwnWordsFound, OwnWordsQuote } from "@/components/quiz/own-words-view";
import { formatPoints } from "@/quiz/format-points";
import type { QuestionResult } from "@/quiz/question-result";
import { AnswerTable } from "./answer-table";

/** One question of a submitted attempt as an instructor reads it. */
export function ReviewedQuestion({ result }: { result: QuestionResult }) {
  const { number, ask, score, outOf, rows, note } = result;
  const points =
    score.kind === "unanswered"
      ? "Not answered"
      : `${formatPoints(score.points)} of ${formatPoints(outOf)} point`;
  return (
    <section aria-labelledby={`question-${number}`} className="print:break-inside-avoid">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`question-${number}`} className="max-w-[44rem] text-h3">
          {number}. {ask}
        </h2>
        <p className="whitespace-nowrap font-serif">{points}</p>
      </div>
      <AnswerTable
        label={`Answers to question ${number}`}
        rows={rows}
        isAnswered={score.kind === "scored"}
      />
      {result.ownWords && (
        <div className="mt-4">
          <h3 className="font-sans font-semibold text-sm tracking-normal">
            In the learner’s own words
          </h3>
          <OwnWordsQuote text={result.ownWords.text} />
          <OwnWordsFound check={result.ownWords.check} />
        </div>
      )}
      {note && <p className="mt-2 max-w-prose text-muted text-sm leading-relaxed">{note}</p>}
    </section>
  );
}

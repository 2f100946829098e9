import { Notice } from "@/components/ui/notice";
import { formatPoints } from "@/quiz/format-points";
import type { QuestionResult, Verdict } from "@/quiz/question-result";
import { kindNames, scoringRules } from "@/quiz/scoring/scoring-rule";
import { OwnWordsView } from "./own-words-view";
import { ResultRows } from "./result-rows";
import { SectionLinks } from "./section-link";
import { VerdictMark } from "./verdict";

/** One question of a submitted attempt: points, how they came about, and every option explained. */
export function ResultQuestion({ result }: { result: QuestionResult }) {
  const { number, ask, kind, note, how, rows, sections } = result;
  const { verdict, word } = judgeResult(result);
  return (
    <section aria-labelledby={`result-${number}`} className="border-ink border-t pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="text-muted text-sm">
          Question {number} <span aria-hidden="true">·</span> {kindNames[kind]}
        </p>
        <VerdictMark verdict={verdict} word={word} />
      </div>
      <h3 id={`result-${number}`} className="mt-1.5 text-step">
        {ask}
      </h3>
      <p className="mt-2.5 font-serif text-read">{how}</p>
      <p className="mt-1 text-muted text-sm leading-relaxed">Rule: {scoringRules[kind]}</p>
      {note && (
        <Notice className="mt-4" title="About this answer">
          <p>{note}</p>
        </Notice>
      )}
      <ResultRows rows={rows} />
      {result.ownWords && <OwnWordsView ownWords={result.ownWords} />}
      <SectionLinks sections={sections} />
    </section>
  );
}

export function judgeResult({ score, outOf }: QuestionResult): { verdict: Verdict; word: string } {
  if (score.kind === "unanswered") return { verdict: "avoided", word: "Not answered" };
  const points = `${formatPoints(score.points)} of ${formatPoints(outOf)}`;
  if (score.points >= outOf) return { verdict: "right", word: `${points}, all right` };
  if (score.points > 0) return { verdict: "missed", word: `${points}, in part` };
  return { verdict: "wrong", word: `${points}` };
}

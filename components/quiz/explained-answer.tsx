import { OwnWordsView } from "./own-words-view";
import type { Explained } from "./quiz-api";
import { judgeResult } from "./result-question";
import { ResultRows } from "./result-rows";
import { SectionLinks } from "./section-link";
import { VerdictMark } from "./verdict";

/** What the server says of one answer in practice, option by option. */
export function ExplainedAnswer({ explained: { result, ownWords } }: { explained: Explained }) {
  return (
    <div className="mt-6 border-ink border-t pt-4">
      {result && (
        <>
          <h3 className="font-sans">
            <VerdictMark {...judgeResult(result)} />
          </h3>
          <p className="mt-1 font-serif text-read">{result.how}</p>
          {result.note && <p className="mt-1 text-muted text-sm">{result.note}</p>}
          <ResultRows rows={result.rows} />
          <SectionLinks sections={result.sections} />
        </>
      )}
      {ownWords && <OwnWordsView ownWords={ownWords} />}
      {!result && (
        <p className="mt-3 text-muted text-sm">
          Choose an answer above as well, and it is explained option by option.
        </p>
      )}
    </div>
  );
}

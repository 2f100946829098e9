import type { OwnWordsResult } from "@/quiz/question-result";

/** What was written, and what the rubric found in it: ideas by name, never points. */
export function OwnWordsView({ ownWords }: { ownWords: OwnWordsResult }) {
  const { text } = ownWords;
  return (
    <div className="mt-5 break-inside-avoid">
      <h4 className="font-semibold text-sm">In your own words</h4>
      <OwnWordsQuote text={text} />
      <OwnWordsFound check={ownWords.check} />
    </div>
  );
}

export function OwnWordsQuote({ text }: { text: string }) {
  return (
    <blockquote className="mt-2 max-w-prose whitespace-pre-wrap break-words border-note border-l-2 pl-3 font-serif text-read">
      {text}
    </blockquote>
  );
}

export function OwnWordsFound({ check }: { check: OwnWordsResult["check"] }) {
  const { mentions, notFound, contradicts, need } = check;
  const ideas = mentions.length + notFound.length;
  return (
    <>
      <dl className="mt-3 grid max-w-prose grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm leading-relaxed">
        <dt className={`font-semibold ${mentions.length > 0 ? "text-right-mark" : ""}`}>
          Mentions
        </dt>
        <dd>{mentions.join("; ") || "none of the ideas looked for"}</dd>
        <dt className="font-semibold">Not found</dt>
        <dd>{notFound.join("; ") || "nothing is missing"}</dd>
        <dt className={`font-semibold ${contradicts.length > 0 ? "text-wrong" : ""}`}>
          Contradicts
        </dt>
        <dd>{contradicts.join(" ") || "nothing"}</dd>
      </dl>
      <p className="mt-2 max-w-prose text-muted text-sm leading-relaxed">
        <span>
          {`${mentions.length} of ${ideas} ${ideas === 1 ? "idea" : "ideas"} found; a good answer has at least ${need}.`}
        </span>{" "}
        A program looked for words here: it can miss a right thought and praise an empty one. It
        gives no points.
      </p>
    </>
  );
}

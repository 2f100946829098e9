"use client";

import { useId, useState } from "react";
import { maxOwnWords } from "@/quiz/own-words/own-words-text";
import type { Question } from "@/quiz/question";
import { useAttempt } from "./attempt-provider";

type Props = { question: Question; number: number };

/** The same question as free text; closed until one wants it, so that the page stays short. */
export function OwnWordsInput({ question, number }: Props) {
  const text = useAttempt(({ ledger }) => ledger[question.id]?.ownWords ?? "");
  const replaced = useAttempt(({ replacedWords }) => replacedWords[question.id] ?? null);
  const write = useAttempt((state) => state.write);
  const [wasOpened, setOpened] = useState(false);
  const id = useId();
  const isOpen = wasOpened || text !== "";
  const left = maxOwnWords - text.length;
  return (
    <div className="mt-6 max-w-[44rem]">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={`${id}-part`}
        onClick={() => setOpened(!isOpen)}
        disabled={text !== ""}
        className="min-h-9 text-sm underline decoration-[1.5px] decoration-kestrel underline-offset-[0.2em] hover:text-kestrel disabled:cursor-default disabled:font-semibold disabled:text-ink disabled:no-underline"
      >
        In your own words
        <span className="sr-only"> for question {number}</span>
      </button>
      <div id={`${id}-part`} hidden={!isOpen}>
        <label htmlFor={id} className="sr-only">
          Question {number} in your own words
        </label>
        <p id={`${id}-hint`} className="text-muted text-sm leading-relaxed">
          Kept beside your answer and in your quiz.md. It gives no points: it is checked for ideas,
          to help you, and a class’s instructor can read it.
        </p>
        <textarea
          id={id}
          value={text}
          maxLength={maxOwnWords}
          rows={5}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write(question.id, event.target.value)}
          className="ruled mt-2 block w-full rounded-sm border border-strong-line bg-raised px-3 font-serif text-read"
        />
        {left < 200 && <p className="mt-1 text-muted text-sm">{`${left} characters left`}</p>}
        {replaced !== null && replaced !== text && (
          <div className="mt-2 border-note border-l-2 bg-note-wash px-3 py-2 text-sm">
            <p>Newer words from another device are shown. Written here were:</p>
            <blockquote className="my-1 whitespace-pre-wrap font-serif">{replaced}</blockquote>
            <button
              type="button"
              onClick={() => write(question.id, `${text}\n${replaced}`.slice(0, maxOwnWords))}
              className="min-h-9 underline decoration-kestrel underline-offset-4"
            >
              Add them to the text
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

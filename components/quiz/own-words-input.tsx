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
    <div className="mt-5 border-line border-t pt-3">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={`${id}-part`}
        onClick={() => setOpened(!isOpen)}
        disabled={text !== ""}
        className="min-h-9 scroll-my-28 rounded font-medium text-accent text-sm disabled:cursor-default disabled:text-ink"
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
          rows={4}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write(question.id, event.target.value)}
          className="mt-2 block w-full scroll-my-28 rounded-md border border-strong-line bg-raised px-3 py-2 leading-relaxed"
        />
        {left < 200 && <p className="mt-1 text-muted text-sm">{`${left} characters left`}</p>}
        {replaced !== null && replaced !== text && (
          <div className="mt-2 text-sm text-warn">
            <p>Newer words from another device are shown. Written here were:</p>
            <blockquote className="my-1 whitespace-pre-wrap border-warn border-l-2 pl-3">
              {replaced}
            </blockquote>
            <button
              type="button"
              onClick={() => write(question.id, `${text}\n${replaced}`.slice(0, maxOwnWords))}
              className="min-h-9 underline underline-offset-4"
            >
              Add them to the text
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

"use client";

import { useId, useState } from "react";
import type { MatchingAnswer } from "@/quiz/answer";
import type { Item, MatchingQuestion } from "@/quiz/question";
import { PlaceSelect } from "./place-select";

type Props = {
  question: MatchingQuestion;
  answer: MatchingAnswer | null;
  onAnswer: (answer: MatchingAnswer | null) => void;
};

type Sign = Item & { letter: string; usedFor: readonly string[] };

/**
 * Signs with letters, each written out once, and a list of the letters for each term. A sign may
 * stand at two terms while one tries things out.
 */
export function MatchingInput({ question, answer, onAnswer }: Props) {
  const id = useId();
  const [said, setSaid] = useState("");
  const placements = answer?.placements ?? {};
  const signs = question.options.map((option, index) => ({
    ...option,
    letter: String.fromCharCode(65 + index),
    usedFor: question.terms
      .filter((term) => placements[term.id] === option.id)
      .map(({ text }) => text),
  }));

  function place(term: Item, signId: string | null) {
    const { [term.id]: _, ...rest } = placements;
    const next = signId === null ? rest : { ...rest, [term.id]: signId };
    const isEmpty = Object.keys(next).length === 0;
    onAnswer(isEmpty ? null : { kind: "matching", placements: next });
    const sign = signs.find((one) => one.id === signId);
    setSaid(sign ? `${term.text}: ${sign.letter}, ${sign.text}` : `${term.text}: none`);
  }

  return (
    <div className="grid items-start gap-x-[clamp(1.5rem,5vw,4rem)] gap-y-8 md:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
      <SignList id={id} signs={signs} />
      <div className="top-4 md:sticky md:order-first">
        <div className="border-line border-b">
          {question.terms.map((term) => {
            const placed = placements[term.id] ?? null;
            return (
              <div
                key={term.id}
                className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-center gap-4 border-line border-t py-2"
              >
                <label htmlFor={`${id}-${term.id}`} className="font-serif text-xl leading-tight">
                  {term.text}
                </label>
                <PlaceSelect
                  id={`${id}-${term.id}`}
                  aria-describedby={placed ? `${id}-${placed}` : undefined}
                  items={signs.map(({ id: signId, letter }) => ({ id: signId, text: letter }))}
                  placed={placed}
                  onPlace={(signId) => place(term, signId)}
                />
              </div>
            );
          })}
        </div>
        {/* Of a letter alone nobody hears what it stands for. */}
        <p role="status" className="sr-only">
          {said}
        </p>
        <Twice signs={signs} />
      </div>
    </div>
  );
}

function SignList({ id, signs }: { id: string; signs: readonly Sign[] }) {
  return (
    <ol className="grid md:gap-2">
      {signs.map(({ id: signId, letter, text, usedFor }) => {
        const isUsed = usedFor.length > 0;
        const look = isUsed ? "border-line text-muted" : "border-strong-line text-ink md:bg-raised";
        return (
          <li
            key={signId}
            className={`grid grid-cols-[1.9rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-t py-2.5 leading-snug last:border-b md:border md:px-3.5 ${look}`}
          >
            <span className="font-serif text-h3 leading-none">{letter}</span>
            <span id={`${id}-${signId}`}>{text}</span>
            {isUsed && (
              <span className="font-serif text-ink text-sm italic leading-none">
                <span className="sr-only">, used for </span>
                <span>{usedFor.join(" and ")}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Twice({ signs }: { signs: readonly Sign[] }) {
  const twice = signs.filter(({ usedFor }) => usedFor.length > 1);
  return (
    <div role="status" className="mt-3 space-y-1 text-sm">
      {twice.map(({ id, letter, usedFor }) => (
        <p key={id}>
          {`${letter} stands at ${usedFor.join(" and ")}; each sign fits one of them at most.`}
        </p>
      ))}
    </div>
  );
}

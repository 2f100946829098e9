"use client";

import type { MultipleAnswer } from "@/quiz/answer";
import type { MultipleQuestion } from "@/quiz/question";
import { choiceBox, choiceControl } from "./choice-look";

type Props = {
  question: MultipleQuestion;
  answer: MultipleAnswer | null;
  onAnswer: (answer: MultipleAnswer | null) => void;
};

/** Stands in a fieldset, whose legend is the question. */
export function MultipleInput({ question, answer, onAnswer }: Props) {
  const picks = answer?.picks ?? [];
  function toggle(id: string) {
    const next = picks.includes(id) ? picks.filter((pick) => pick !== id) : [...picks, id];
    onAnswer(next.length === 0 ? null : { kind: "multiple", picks: next });
  }
  return (
    <div className="space-y-2">
      {question.options.map(({ id, text }) => (
        <label key={id} className={choiceBox}>
          <input
            type="checkbox"
            checked={picks.includes(id)}
            onChange={() => toggle(id)}
            className={choiceControl}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

"use client";

import type { SingleAnswer } from "@/quiz/answer";
import type { SingleQuestion } from "@/quiz/question";
import { choiceBox, choiceControl } from "./choice-look";

type Props = {
  question: SingleQuestion;
  answer: SingleAnswer | null;
  onAnswer: (answer: SingleAnswer) => void;
};

/** Stands in a fieldset, whose legend is the question. */
export function SingleInput({ question, answer, onAnswer }: Props) {
  return (
    <div className="space-y-2">
      {question.options.map(({ id, text }) => (
        <label key={id} className={choiceBox}>
          <input
            type="radio"
            name={question.id}
            checked={answer?.pick === id}
            onChange={() => onAnswer({ kind: "single", pick: id })}
            className={choiceControl}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

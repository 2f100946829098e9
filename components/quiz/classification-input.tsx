"use client";

import type { ClassificationAnswer } from "@/quiz/answer";
import type { ClassificationQuestion } from "@/quiz/question";
import { choiceControl } from "./choice-look";

type Props = {
  question: ClassificationQuestion;
  answer: ClassificationAnswer | null;
  onAnswer: (answer: ClassificationAnswer) => void;
};

const segment =
  "flex min-h-11 flex-col items-center gap-1 border-line px-1.5 py-2 text-center text-sm leading-tight transition-colors hover:bg-sunken has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2 sm:flex-row sm:justify-center sm:gap-2 sm:text-left [&:not(:first-child)]:border-l";

/** A row of bins for each case: one radio group a case, so arrow keys move within the case. */
export function ClassificationInput({ question, answer, onAnswer }: Props) {
  const placements = answer?.placements ?? {};
  function place(caseId: string, binId: string) {
    onAnswer({ kind: "classification", placements: { ...placements, [caseId]: binId } });
  }
  return (
    <div className="space-y-4">
      {question.cases.map((item) => (
        <fieldset key={item.id} className="min-w-0">
          <legend className="mb-1.5 leading-relaxed">{item.text}</legend>
          <div className="grid auto-cols-fr grid-flow-col overflow-clip rounded-md border border-line has-focus-visible:overflow-visible">
            {question.bins.map((bin) => (
              <label key={bin.id} className={segment}>
                <input
                  type="radio"
                  name={item.id}
                  checked={placements[item.id] === bin.id}
                  onChange={() => place(item.id, bin.id)}
                  className={`${choiceControl} mt-0!`}
                />
                <span className="min-w-0 break-words">{bin.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

"use client";

import { useId } from "react";
import type { ClassificationAnswer } from "@/quiz/answer";
import type { ClassificationQuestion, Item } from "@/quiz/question";
import { choiceControl } from "./choice-look";
import { PlaceSelect } from "./place-select";

type Props = {
  question: ClassificationQuestion;
  answer: ClassificationAnswer | null;
  onAnswer: (answer: ClassificationAnswer | null) => void;
};

const bin =
  "flex min-h-11 items-center gap-2 rounded-sm border border-strong-line bg-raised px-3 py-2 text-sm leading-tight transition-colors duration-150 hover:border-ink has-checked:border-kestrel has-checked:bg-kestrel-wash has-focus-visible:outline-[2.5px] has-focus-visible:outline-kestrel has-focus-visible:outline-offset-[3px] forced-colors:has-checked:border-[Highlight] forced-colors:has-checked:outline-2 forced-colors:has-checked:outline-[Highlight]";

/** A row for each case: its bins side by side, or in a list where there is no room for that. */
export function ClassificationInput({ question, answer, onAnswer }: Props) {
  const placements = answer?.placements ?? {};
  function place(caseId: string, binId: string | null) {
    const { [caseId]: _, ...rest } = placements;
    const next = binId === null ? rest : { ...rest, [caseId]: binId };
    const isEmpty = Object.keys(next).length === 0;
    onAnswer(isEmpty ? null : { kind: "classification", placements: next });
  }
  return (
    <div className="border-line border-b">
      {question.cases.map((item) => (
        <CaseRow
          key={item.id}
          item={item}
          bins={question.bins}
          placed={placements[item.id] ?? null}
          onPlace={(binId) => place(item.id, binId)}
        />
      ))}
    </div>
  );
}

type RowProps = {
  item: Item;
  bins: readonly Item[];
  placed: string | null;
  onPlace: (binId: string | null) => void;
};

function CaseRow({ item, bins, placed, onPlace }: RowProps) {
  const id = useId();
  return (
    <fieldset className="grid items-center gap-x-8 gap-y-2 border-line border-t py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      {/* Floats, so that it takes its place in the grid. */}
      <legend id={id} className="float-left leading-snug">
        {item.text}
      </legend>
      <div className="hidden auto-cols-[minmax(7.5rem,auto)] grid-flow-col gap-2 md:grid">
        {bins.map(({ id: binId, text }) => (
          <label key={binId} className={bin}>
            <input
              type="radio"
              name={item.id}
              checked={placed === binId}
              onChange={() => onPlace(binId)}
              className={`${choiceControl} mt-0!`}
            />
            <span className="min-w-0 break-words">{text}</span>
          </label>
        ))}
      </div>
      <PlaceSelect
        aria-labelledby={id}
        className="md:hidden"
        items={bins}
        placed={placed}
        onPlace={onPlace}
      />
    </fieldset>
  );
}

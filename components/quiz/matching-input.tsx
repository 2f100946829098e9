"use client";

import { Select } from "@base-ui/react/select";
import { useRef } from "react";
import type { MatchingAnswer } from "@/quiz/answer";
import type { Item, MatchingQuestion } from "@/quiz/question";
import { QuizIcon } from "./quiz-icon";

type Props = {
  question: MatchingQuestion;
  answer: MatchingAnswer | null;
  onAnswer: (answer: MatchingAnswer | null) => void;
};

const notPlaced = "Not placed";

/** A list to choose from for each term. An option may stand at two terms while one tries things out. */
export function MatchingInput({ question, answer, onAnswer }: Props) {
  const placements = answer?.placements ?? {};
  function place(termId: string, optionId: string | null) {
    const { [termId]: _, ...rest } = placements;
    const next = optionId === null ? rest : { ...rest, [termId]: optionId };
    const isEmpty = Object.keys(next).length === 0;
    onAnswer(isEmpty ? null : { kind: "matching", placements: next });
  }
  const usersOf = (optionId: string) =>
    question.terms.filter(({ id }) => placements[id] === optionId);
  const twice = question.options.filter(({ id }) => usersOf(id).length > 1);
  return (
    <div className="space-y-3">
      {question.terms.map((term) => (
        <TermSelect
          key={term.id}
          term={term}
          options={question.options}
          placed={placements[term.id] ?? null}
          onPlace={(optionId) => place(term.id, optionId)}
          usedFor={(optionId) =>
            usersOf(optionId)
              .filter(({ id }) => id !== term.id)
              .map(({ text }) => text)
          }
        />
      ))}
      {twice.map(({ id, text }) => (
        <p key={id} className="text-sm text-warn">
          {`“${text}” stands at ${usersOf(id)
            .map((term) => term.text)
            .join(" and ")}; each entry fits one of them at most.`}
        </p>
      ))}
    </div>
  );
}

type TermProps = {
  term: Item;
  options: readonly Item[];
  placed: string | null;
  onPlace: (optionId: string | null) => void;
  usedFor: (optionId: string) => readonly string[];
};

function TermSelect({ term, options, placed, onPlace, usedFor }: TermProps) {
  const items = [
    { value: null, label: notPlaced },
    ...options.map(({ id, text }) => ({ value: id, label: text })),
  ];
  const list = useRef<HTMLDivElement>(null);
  return (
    <Select.Root items={items} value={placed} onValueChange={onPlace} modal={false}>
      <div className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
        <Select.Label className="font-medium">{term.text}</Select.Label>
        <Select.Trigger className="group flex min-h-11 w-full scroll-my-28 items-center justify-between gap-3 rounded-md border border-strong-line bg-raised px-3 py-2 text-left leading-snug hover:border-accent">
          <Select.Value className={placed === null ? "text-muted" : ""} />
          <Select.Icon className="text-muted">
            <QuizIcon name="down" />
          </Select.Icon>
        </Select.Trigger>
      </div>
      {/* The list opens here and not at the end of the page, so that it stays within its question. */}
      <div ref={list} />
      <Select.Portal container={list}>
        <Select.Positioner
          alignItemWithTrigger={false}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40"
        >
          <Select.Popup className="w-(--anchor-width) min-w-64 max-w-(--available-width) rounded-md border border-strong-line bg-raised shadow-lg outline-none">
            <Select.List className="max-h-[min(26rem,var(--available-height))] scroll-py-1 overflow-y-auto overscroll-contain p-1">
              {items.map(({ value, label }) => (
                <OptionRow
                  key={value ?? notPlaced}
                  value={value}
                  label={label}
                  used={value === null ? [] : usedFor(value)}
                />
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

type RowProps = { value: string | null; label: string; used: readonly string[] };

function OptionRow({ value, label, used }: RowProps) {
  return (
    <Select.Item
      value={value}
      label={label}
      className="grid min-h-11 cursor-pointer grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2 rounded px-2 py-2 text-sm leading-snug outline-none data-highlighted:bg-accent-soft"
    >
      <Select.ItemIndicator className="text-accent">
        <QuizIcon name="right" />
      </Select.ItemIndicator>
      <span className="col-start-2">
        <Select.ItemText className={value === null || used.length > 0 ? "text-muted" : ""}>
          {label}
        </Select.ItemText>
        {used.length > 0 && (
          <span className="mt-0.5 block text-warn text-xs">{`used for ${used.join(" and ")}`}</span>
        )}
      </span>
    </Select.Item>
  );
}

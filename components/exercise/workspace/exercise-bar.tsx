"use client";

import type { ReactNode } from "react";
import { Stone, StoneWord } from "@/components/ui/stone";
import type { ExerciseContent, TaskNumber } from "@/exercises/exercise";
import type { ShownStep } from "./shown-step";

type Props = {
  exercise: ExerciseContent;
  minutes: number;
  shown: ShownStep;
  onShow: (step: TaskNumber) => void;
  /** What Python is doing. */
  state: ReactNode;
  /** The verbs. */
  children: ReactNode;
};

/** One bar: which exercise, which step, what can be done. */
export function ExerciseBar({ exercise, minutes, shown, onShow, state, children }: Props) {
  const { id, number, title, tasks } = exercise;
  const place = shown === "all" ? "All three steps" : `Step ${shown} of ${tasks.length}`;
  return (
    <div className="grid min-h-13 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 border-line border-b px-[clamp(1rem,1.5vw,1.5rem)] py-1 md:grid-cols-[auto_minmax(0,1fr)_auto_auto] md:gap-x-5 print:border-0">
      <h1 className="wrap-anywhere text-base max-md:col-span-2 md:text-xl print:text-step">
        <span className="max-lg:sr-only print:not-sr-only">Exercise </span>
        <span>{`${number}: ${title}`}</span>
      </h1>
      <div className="flex items-center gap-x-3 text-xs print:hidden">
        <ol className="flex items-center">
          {tasks.map((task) => (
            <li
              key={task.number}
              className="flex items-center before:h-px before:w-1.5 before:bg-strong-line first:before:hidden"
            >
              <button
                type="button"
                aria-current={shown === task.number ? "step" : undefined}
                title={`Step ${task.number}: ${task.step}`}
                onClick={() => onShow(task.number)}
                className="grid size-7 place-items-center border-y-[3px] border-y-transparent hover:text-kestrel aria-[current=step]:border-b-kestrel aria-[current=step]:text-kestrel forced-colors:border-y-[Canvas] forced-colors:aria-[current=step]:border-b-[Highlight]"
              >
                <Stone of={`${id}:${task.number}`} />
                <span className="sr-only">{`Step ${task.number}: ${task.step}`}</span>
                <StoneWord />
              </button>
            </li>
          ))}
        </ol>
        <p className="whitespace-nowrap text-muted max-lg:hidden">{`${place}, about ${minutes} minutes in all`}</p>
      </div>
      <div className="text-muted text-xs max-md:leading-none max-[24rem]:col-span-3 md:truncate print:hidden">
        {state}
      </div>
      <div className="flex items-center gap-2 max-md:col-start-3 max-md:row-span-2 max-md:row-start-1 print:hidden">
        {children}
      </div>
    </div>
  );
}

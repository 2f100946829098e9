"use client";

import { type ReactNode, use, useState } from "react";
import { HintContext } from "@/components/exercise/help/hint-context";
import { SayUnclear } from "@/components/exercise/help/late-unclear";
import { goToCheck } from "@/components/exercise/report/check-anchor";
import type { ExerciseContent } from "@/exercises/exercise";
import { SolutionDialog } from "./late-parts";
import { isShown, type ShownStep } from "./shown-step";

type Props = {
  exercise: ExerciseContent;
  source: string;
  shown: ShownStep;
  onShow: (step: ShownStep) => void;
  onCase: () => void;
  /** Before a report, whose rows have their own. */
  hasHint: boolean;
  /** Null where Submit is offered elsewhere. */
  onSubmit: (() => void) | null;
  isBusy: boolean;
};

/** What can be done besides, under everything else. */
export function QuietLinks({ exercise, source, shown, hasHint, isBusy, ...on }: Props) {
  const { onShow, onCase, onSubmit } = on;
  const [isAsking, setAsking] = useState(false);
  const help = use(HintContext);
  const task = exercise.tasks.find(({ number }) => number === shown);
  const check = exercise.checks.find((one) => one.task === shown && one.part === "step");

  function hint(): void {
    if (!check) return;
    if ((help?.opened[check.id] ?? 0) === 0) help?.openNext(check.id, check.hints.length);
    goToCheck(check.id);
  }

  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {hasHint && check && help && <QuietButton onPress={hint}>A hint</QuietButton>}
      <QuietButton onPress={onCase}>Case data</QuietButton>
      {task && (
        <a href={`/#${task.lesson.id}`} className="inline-block min-h-6">
          {`Taught in ${task.lesson.title}`}
        </a>
      )}
      {task ? (
        <QuietButton onPress={() => onShow("all")}>Show all three steps</QuietButton>
      ) : (
        <QuietButton onPress={() => onShow(1)}>One step at a time</QuietButton>
      )}
      {onSubmit && (
        // Stays while it is being done: the focus is on it.
        <QuietButton onPress={onSubmit} isDisabled={isBusy}>
          Submit as it is
        </QuietButton>
      )}
      <QuietButton onPress={() => setAsking(true)} opensDialog>
        Ask for the solution
      </QuietButton>
      {exercise.tasks
        .filter(({ number }) => help?.isInClass && isShown(shown, number))
        .map(({ number }) => (
          <SayUnclear
            key={number}
            about={exercise.id}
            place={`step:${number}`}
            what={`step ${number}`}
            isNamed={shown === "all"}
          />
        ))}
      {isAsking && (
        <SolutionDialog exercise={exercise} source={source} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

type ButtonProps = {
  onPress: () => void;
  opensDialog?: boolean;
  isDisabled?: boolean;
  children: ReactNode;
};

function QuietButton({ onPress, opensDialog, isDisabled, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup={opensDialog ? "dialog" : undefined}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
      className="min-h-6 text-left underline decoration-[1.5px] decoration-kestrel underline-offset-[0.2em] hover:text-kestrel aria-disabled:cursor-not-allowed aria-disabled:text-muted"
    >
      {children}
    </button>
  );
}

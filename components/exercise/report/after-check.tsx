"use client";

import { ariaKeys } from "@/components/exercise/editor/shortcuts";
import {
  passedSteps,
  passesHere,
  type ShownStep,
} from "@/components/exercise/workspace/shown-step";
import { isCompleteUnsent } from "@/components/exercise/workspace/standing";
import type { WorkspaceActions } from "@/components/exercise/workspace/workspace-actions";
import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";
import { Button } from "@/components/ui/button";
import { NextLink } from "@/components/way/next-link";
import type { ExerciseContent, ExerciseTitle } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";

type Props = {
  exercise: ExerciseContent;
  siblings: readonly ExerciseTitle[];
  state: WorkspaceState;
  actions: WorkspaceActions;
  last: { report: Report; source: string };
  isEarlier: boolean;
  shown: ShownStep;
  onShow: (step: ShownStep) => void;
};

/** What can be done next once a step passes: the next step, to submit, the next exercise. */
export function AfterCheck({ exercise, siblings, state, actions, last, ...rest }: Props) {
  const { isEarlier, shown, onShow } = rest;
  const { report } = last;
  if (isEarlier || !passesHere(exercise, report, shown)) return null;
  const passed = passedSteps(exercise, report);
  const next = exercise.tasks.find(({ number }) => !passed.has(number));
  const isUnsent = isCompleteUnsent(state);
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {next && (
          <Button onClick={() => onShow(next.number)}>
            {`Next step: ${next.number}. ${next.step}`}
          </Button>
        )}
        {isUnsent && (
          <SubmitButton
            activity={state.activity}
            kind={next ? "quiet" : "primary"}
            onSubmit={actions.submit}
          />
        )}
        {!next && <NextExercise exercise={exercise} siblings={siblings} isQuiet={isUnsent} />}
      </div>
      {isUnsent && (
        <p className="text-muted text-xs">
          {`${next ? "" : "Complete, not submitted yet. "}Submit sends your program and what it did with inputs from the server. In a class, your instructor sees it.`}
        </p>
      )}
    </>
  );
}

type SubmitProps = {
  activity: WorkspaceState["activity"];
  kind: "primary" | "quiet";
  onSubmit: () => Promise<void>;
};

function SubmitButton({ activity, kind, onSubmit }: SubmitProps) {
  return (
    <Button
      kind={kind}
      onClick={() => void onSubmit()}
      aria-disabled={activity.kind !== "idle"}
      aria-keyshortcuts={ariaKeys.submit}
    >
      {activity.kind === "submitting" && !activity.isByItself ? "Submitting…" : "Submit"}
    </Button>
  );
}

type NextProps = { exercise: ExerciseTitle; siblings: readonly ExerciseTitle[]; isQuiet: boolean };

function NextExercise({ exercise, siblings, isQuiet }: NextProps) {
  const next = siblings.find(({ number }) => number === exercise.number + 1);
  const kind = isQuiet ? "plain" : "primary";
  return next ? (
    <NextLink kind={kind} href={`/exercises/${next.id}`}>
      {`Exercise ${next.number}, ${next.title}`}
    </NextLink>
  ) : (
    <NextLink kind={kind} href="/quiz">
      The quiz
    </NextLink>
  );
}

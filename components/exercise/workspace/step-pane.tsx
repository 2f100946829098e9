"use client";

import { useDeferredValue, useMemo } from "react";
import type { TaskText } from "@/components/exercise/instructions/instructions";
import { PictureShown } from "@/components/exercise/picture/shared/picture-shown";
import { CheckPreview } from "@/components/exercise/report/check-preview";
import { RunResult } from "@/components/exercise/report/run-result";
import type { LinkedCheck } from "@/components/exercise/report/use-linked-check";
import { useReportFocus } from "@/components/exercise/report/use-report-focus";
import { Stone } from "@/components/ui/stone";
import type { ExerciseContent, ExerciseTitle } from "@/exercises/exercise";
import { pictureOf, StepReport } from "./late-parts";
import styles from "./panes.module.css";
import { QuietLinks } from "./quiet-links";
import { isShown, passesHere, type ShownStep } from "./shown-step";
import { isCompleteUnsent, isSent } from "./standing";
import { FurtherCard, StepCard } from "./step-card";
import type { WorkspaceActions } from "./workspace-actions";
import type { WorkspaceState } from "./workspace-store";

type Props = {
  exercise: ExerciseContent;
  siblings: readonly ExerciseTitle[];
  /** The steps that were shown when a report came. */
  checked: ReadonlySet<ShownStep>;
  /** Whether the last report says something of the step that is shown. */
  isBegun: boolean;
  text: TaskText;
  state: WorkspaceState;
  actions: WorkspaceActions;
  shown: ShownStep;
  /** Shows another step and goes to its beginning. */
  onShow: (step: ShownStep) => void;
  /** Shows another step, and leaves the focus to whoever asks for it. */
  onBringUp: (step: ShownStep) => void;
  /** The check that the page's address names. */
  linked: LinkedCheck | null;
  onCase: () => void;
  onGoTo: (line: number) => void;
};

/** One step: what it asks, under it what was found, its picture, and what can be done besides. */
export function StepPane(props: Props) {
  const { exercise, text, state, actions, checked, shown, onShow, onBringUp, linked, onGoTo } =
    props;
  const { outcome, attested, submissions, live, activity, observations, material } = state;
  const isBegun = live !== null || props.isBegun;
  // What was found of work that nobody has begun is no news, and looks like a failure.
  const last = isBegun ? state.lastReport : null;
  useReportFocus({ exercise, outcome, linked, shown, onBringUp });
  const hasReport = last !== null || live !== null;
  const isAnswered =
    attested.kind !== "none" || state.waiting.length > 0 || submissions?.best != null;
  const offersSubmit =
    last !== null && passesHere(exercise, last.report, shown) && isCompleteUnsent(state);
  // The report first: a graph takes longer to lay out than all else that a Check changes.
  const drawn = useDeferredValue(observations);
  const picture = useMemo(() => {
    const Picture = pictureOf(exercise.id);
    if (drawn === null || typeof material !== "object") return null;
    return (
      <PictureShown value={shown}>
        <Picture observations={drawn} cases={material.cases} />
      </PictureShown>
    );
  }, [exercise.id, drawn, material, shown]);

  const report = (hasReport || isAnswered) && <StepReport key="report" {...props} last={last} />;
  const run = <RunResult key="run" state={state} actions={actions} onGoTo={onGoTo} />;
  return (
    <div className={`${styles.steps} space-y-4`}>
      {exercise.tasks.map((task) => (
        <StepCard
          key={task.number}
          task={task}
          text={text.steps[task.number]}
          intro={text.intro}
          isShown={isShown(shown, task.number)}
          isChecked={checked.has(task.number) || checked.has("all")}
        />
      ))}
      <div className="space-y-4 empty:hidden">
        {outcome.kind === "report" ? [report, run] : [run, report]}
        {!isBegun && (
          <p className="flex items-baseline gap-2.5 text-muted text-sm">
            <Stone />
            <span>{`Step ${shown}: not checked yet`}</span>
          </p>
        )}
        {!hasReport && <CheckPreview exercise={exercise} shown={shown} />}
      </div>
      {picture}
      {exercise.tasks.map((task) => (
        <FurtherCard
          key={task.number}
          task={task}
          text={text.steps[task.number]}
          isShown={isShown(shown, task.number)}
        />
      ))}
      <QuietLinks
        exercise={exercise}
        source={state.source}
        shown={shown}
        onShow={onShow}
        hasHint={!hasReport}
        onCase={props.onCase}
        onSubmit={offersSubmit || isSent(state) ? null : () => void actions.submit()}
        isBusy={activity.kind !== "idle"}
      />
    </div>
  );
}

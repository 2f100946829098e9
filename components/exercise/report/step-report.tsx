"use client";

import { DesignsButton } from "@/components/exercise/designs/designs-button";
import { AttestedView, BestSubmission } from "@/components/exercise/submission/attested-view";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import { isReportOfEarlierText } from "@/components/exercise/workspace/standing";
import type { WorkspaceActions } from "@/components/exercise/workspace/workspace-actions";
import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";
import type { ExerciseContent, ExerciseTitle } from "@/exercises/exercise";
import { AfterCheck } from "./after-check";
import { LinesOf } from "./line-context";
import { ReportView } from "./report-view";

type Props = {
  exercise: ExerciseContent;
  siblings: readonly ExerciseTitle[];
  state: WorkspaceState;
  actions: WorkspaceActions;
  /** The last report, whatever was run since, and the text that it speaks of. */
  last: WorkspaceState["lastReport"];
  shown: ShownStep;
  onShow: (step: ShownStep) => void;
  onGoTo: (line: number) => void;
};

/** What was checked of the step, what the server said of it, and what comes next. */
export function StepReport(props: Props) {
  const { exercise, state, actions, last, shown, onGoTo } = props;
  const { attested, submissions, activity, live } = state;
  const isEarlier = isReportOfEarlierText(state);
  const answer = (
    <AttestedView
      exercise={exercise}
      attested={attested}
      waiting={state.waiting}
      local={state.lastReport?.source === state.sentSource ? state.lastReport.report : null}
      onRetry={() => void actions.submit()}
      isBusy={activity.kind !== "idle"}
      isOfEarlierText={state.sentSource !== state.source}
    />
  );
  const standing = (
    <>
      <BestSubmission summary={submissions} />
      {submissions?.best?.mastered && (
        <DesignsButton exerciseId={exercise.id} source={state.source} />
      )}
    </>
  );
  if (last === null && live === null) {
    return (
      <div className="space-y-2.5 empty:hidden">
        {answer}
        {standing}
      </div>
    );
  }
  return (
    <LinesOf
      then={live ? state.runningSource : (last?.source ?? null)}
      now={state.source}
      onGoTo={onGoTo}
    >
      <ReportView
        exercise={exercise}
        report={last?.report ?? null}
        live={live}
        shown={shown}
        isEarlier={isEarlier}
        onGoTo={onGoTo}
      >
        <div className="mt-2.5 space-y-2.5 empty:hidden">
          {answer}
          {last && <AfterCheck {...props} last={last} isEarlier={isEarlier} />}
          {standing}
        </div>
      </ReportView>
    </LinesOf>
  );
}

"use client";

import { Notice } from "@/components/ui/notice";
import { NextLink } from "@/components/way/next-link";
import type { ExerciseContent, ExerciseTitle } from "@/exercises/exercise";
import { AttestedView } from "./attested-view";
import { SolutionSection } from "./help/solution-section";
import { ConsoleView, LiveReport, OutcomeView } from "./late-parts";
import { CheckPreview } from "./report/check-preview";
import { Printed } from "./report/printed";
import type { LinkedCheck } from "./report/use-linked-check";
import { useReportFocus } from "./report/use-report-focus";
import { isOfEarlierText } from "./standing";
import type { WorkspaceActions } from "./workspace-actions";
import type { Outcome, RunOutcome, WorkspaceState } from "./workspace-store";

type Props = {
  exercise: ExerciseContent;
  siblings: readonly ExerciseTitle[];
  state: WorkspaceState;
  /** The check that the page's address names. */
  linked: LinkedCheck | null;
  actions: WorkspaceActions;
  onGoTo: (line: number) => void;
};

/** What came of the last run: output, report, what the server says; each kept apart. */
export function ResultsPane({ exercise, siblings, state, linked, actions, onGoTo }: Props) {
  const { outcome, output, attested, submissions, activity, source, live } = state;
  useReportFocus(outcome, linked, exercise.checks);
  const isLive = activity.kind === "checking" && live !== null;
  // How an earlier run ended would be read as the end of this one. A report stays until the next is
  // there: a quick check then changes it in place.
  const isAnotherUnderWay = activity.kind === "running" || activity.kind === "checking";
  const isOutcomeShown = outcome.kind === "report" || !isAnotherUnderWay;
  const isGraded = outcome.kind === "report" && outcome.report.kind === "graded";
  return (
    <div className="space-y-6">
      {isGraded && isOutcomeShown && isComplete(outcome) && (
        <NextExercise exercise={exercise} siblings={siblings} />
      )}
      <AttestedView
        exercise={exercise}
        attested={attested}
        local={outcome.kind === "report" ? outcome.report : null}
        summary={submissions}
        onRetry={() => void actions.submit()}
        isBusy={activity.kind !== "idle"}
        isOfEarlierText={state.sentSource !== source}
      />
      {isOfEarlierText(state) && !isLive && isOutcomeShown && (
        <p className="font-medium text-note">
          Of an earlier text: what follows speaks of a text that has changed since.
        </p>
      )}
      {output.length > 0 && (
        <Printed title="Printed" text={output.map(({ text }) => text).join("")} />
      )}
      {isLive && <LiveReport exercise={exercise} live={live} onGoTo={onGoTo} />}
      {isOutcomeShown && outcome.kind === "not-loaded" && <NotLoaded />}
      {!isLive && isOutcomeShown && hasRun(outcome) && (
        <OutcomeView exercise={exercise} outcome={outcome} onGoTo={onGoTo} />
      )}
      {state.console.kind !== "none" && (
        <ConsoleView console={state.console} actions={actions} onGoTo={onGoTo} />
      )}
      {!isGraded && !isLive && (
        <section aria-labelledby="what-is-checked">
          <h3 id="what-is-checked" className="font-semibold">
            What will be checked
          </h3>
          <p className="mt-1 mb-4 text-muted text-sm leading-relaxed">
            Check says which of these your program passes. Run only runs it and shows what it
            prints.
          </p>
          <CheckPreview exercise={exercise} />
        </section>
      )}
      <SolutionSection exercise={exercise} source={source} />
    </div>
  );
}

function isComplete(outcome: Outcome): boolean {
  return outcome.kind === "report" && outcome.report.kind === "graded" && outcome.report.complete;
}

type NextProps = { exercise: ExerciseTitle; siblings: readonly ExerciseTitle[] };

function NextExercise({ exercise, siblings }: NextProps) {
  const next = siblings.find(({ number }) => number === exercise.number + 1);
  return next ? (
    <NextLink href={`/exercises/${next.id}`}>{`Exercise ${next.number}, ${next.title}`}</NextLink>
  ) : (
    <NextLink href="/quiz">The quiz</NextLink>
  );
}

function hasRun(outcome: Outcome): outcome is RunOutcome {
  return outcome.kind !== "none" && outcome.kind !== "not-loaded";
}

function NotLoaded() {
  return (
    <Notice tone="bad" title="A part of this page could not be loaded">
      <p>
        That is the network's fault or ours. Nothing was run and your text is safe. Press the button
        again in a moment.
      </p>
    </Notice>
  );
}

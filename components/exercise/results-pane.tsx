"use client";

import { Notice } from "@/components/ui/notice";
import type { ExerciseContent } from "@/exercises/exercise";
import { AttestedView } from "./attested-view";
import { ErrorView } from "./report/error-view";
import { ReportView } from "./report/report-view";
import type { WorkspaceState } from "./workspace-store";

type Props = {
  exercise: ExerciseContent;
  state: WorkspaceState;
  onGoTo: (line: number) => void;
  onSubmit: () => void;
};

/** What came of the last run: output, report, what the server says; each kept apart. */
export function ResultsPane({ exercise, state, onGoTo, onSubmit }: Props) {
  const { outcome, output, attested, submissions, activity } = state;
  return (
    <div className="space-y-6">
      <AttestedView
        exercise={exercise}
        attested={attested}
        summary={submissions}
        onRetry={onSubmit}
        isBusy={activity.kind !== "idle"}
      />
      {outcome.kind === "none" && activity.kind === "idle" && output.length === 0 && (
        <p className="text-muted leading-relaxed">
          Check tells you which parts of the exercise your program solves. Run only runs it and
          shows what it prints.
        </p>
      )}
      {output.length > 0 && (
        <section>
          <h3 className="font-semibold">Printed</h3>
          <pre
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
            tabIndex={0}
            className="mt-1 max-h-64 overflow-auto whitespace-pre-wrap break-words rounded bg-sunken p-3 font-mono text-sm"
          >
            {output.map(({ text }) => text).join("")}
          </pre>
        </section>
      )}
      {outcome.kind === "ran" &&
        (outcome.error ? (
          <ErrorView error={outcome.error} onGoTo={onGoTo} />
        ) : (
          <p>The program ran to its end{output.length === 0 && " and printed nothing"}.</p>
        ))}
      {outcome.kind === "stopped" && <p>You stopped the program. Nothing was checked.</p>}
      {outcome.kind === "timed-out" && (
        <p>
          The program was still running after {outcome.seconds} seconds and was stopped. Is there a
          loop that never ends?
        </p>
      )}
      {outcome.kind === "our-fault" && (
        <Notice tone="bad" title="Python stopped working">
          <p>
            {outcome.message}. This says nothing about your program unless it fills the memory; your
            text is safe. Press Check to try again.
          </p>
        </Notice>
      )}
      {outcome.kind === "report" && (
        <ReportView exercise={exercise} report={outcome.report} onGoTo={onGoTo} />
      )}
    </div>
  );
}

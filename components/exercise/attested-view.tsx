"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ExerciseContent } from "@/exercises/exercise";
import { reportSummary } from "./report/report-summary";
import type { SubmissionSummary } from "./submission-client";
import type { Attested } from "./workspace-store";

type Props = {
  exercise: ExerciseContent;
  attested: Attested;
  summary: SubmissionSummary | null;
  onRetry: () => void;
  isBusy: boolean;
};

/** What the server found on inputs that this browser had not seen before. */
export function AttestedView({ exercise, attested, summary, onRetry, isBusy }: Props) {
  const best = summary?.best;
  return (
    <div className="space-y-3 empty:hidden">
      {best && summary && (
        <p className="text-sm">
          Best of {summary.count} {summary.count === 1 ? "submission" : "submissions"}, graded by
          the server: <strong>{`${best.points} of ${best.outOf} points`}</strong>
          {best.mastered ? ", mastered" : best.complete ? ", complete" : ", not complete yet"}.
        </p>
      )}
      {attested.kind === "graded" && (
        <Notice
          tone={attested.report.kind === "graded" && attested.report.complete ? "good" : "warn"}
          title="Submitted and graded by the server"
        >
          <p>On inputs that your program had not seen before: {reportSummary(attested.report)}</p>
          <DifferentOutcome exercise={exercise} attested={attested} />
        </Notice>
      )}
      {attested.kind === "not-sent" && (
        <Notice tone="bad" title="Not submitted">
          <p>{attested.message}</p>
          <Button kind="quiet" className="mt-3" onClick={onRetry} disabled={isBusy}>
            Submit again
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** Names what fails on hidden inputs: a program can fit the public ones only. */
function DifferentOutcome({
  exercise,
  attested,
}: {
  exercise: ExerciseContent;
  attested: Extract<Attested, { kind: "graded" }>;
}) {
  if (attested.report.kind !== "graded" || attested.report.complete) return null;
  const open = attested.report.checks.filter(
    ({ id, outcome }) =>
      outcome === "failed" && exercise.checks.find((check) => check.id === id)?.core,
  );
  return (
    <ul className="mt-2 list-disc pl-5">
      {open.map((check) => (
        <li key={check.id}>{check.title}</li>
      ))}
    </ul>
  );
}

"use client";

import { useRef } from "react";
import { MarkedText } from "@/components/exercise/report/marked-text";
import { reportSummary } from "@/components/exercise/report/report-summary";
import type { Attested } from "@/components/exercise/workspace/workspace-store";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useLostFocus } from "@/components/ui/use-lost-focus";
import type { ExerciseContent } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import type { SubmissionSummary } from "./submission-client";
import { waitingSentence } from "./waiting-sentence";

type Props = {
  exercise: ExerciseContent;
  attested: Attested;
  waiting: readonly string[];
  /** What this browser found itself in the same text, on the public inputs. */
  local: Report | null;
  onRetry: () => void;
  isBusy: boolean;
  /** What the server found was found on a text that has changed since. */
  isOfEarlierText: boolean;
};

/** What the server found on inputs that this browser had not seen before. */
export function AttestedView({
  exercise,
  attested,
  waiting,
  local,
  onRetry,
  isBusy,
  isOfEarlierText,
}: Props) {
  const answer = useRef<HTMLDivElement>(null);
  useLostFocus(answer, attested.kind !== "none" && attested);
  if (attested.kind === "none" && waiting.length === 0) return null;
  return (
    <div ref={answer} tabIndex={-1} className="space-y-3">
      {attested.kind === "graded" && (
        <Notice
          tone={attested.report.kind === "graded" && attested.report.complete ? "good" : "warn"}
          title={
            isOfEarlierText
              ? "Of an earlier text: submitted and graded by the server"
              : "Submitted and graded by the server"
          }
        >
          <p>
            {local && isAlike(attested.report, local)
              ? "Your program does the same on inputs that it had not seen before."
              : `On inputs that your program had not seen before: ${reportSummary(attested.report)}`}
          </p>
          <OpenThere exercise={exercise} attested={attested.report} local={local} />
        </Notice>
      )}
      {waiting.length > 0 && (
        <Notice tone="warn" title="Waiting for the server">
          <p>{waitingSentence({ attested, waiting })}</p>
        </Notice>
      )}
      {attested.kind === "not-sent" && (
        <Notice tone="bad" title="Not submitted">
          <p>{attested.message}</p>
          <Button kind="quiet" className="mt-3" onClick={onRetry} aria-disabled={isBusy}>
            Submit again
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** The best that the server has. It comes late, so what can be pressed must not stand below it. */
export function BestSubmission({ summary }: { summary: SubmissionSummary | null }) {
  const best = summary?.best;
  if (!best) return null;
  return (
    <p className="text-muted text-xs">
      <span>
        {`Best of ${summary.count} ${summary.count === 1 ? "submission" : "submissions"}, graded by the server: `}
      </span>
      <strong>{`${best.points} of ${best.outOf} points`}</strong>
      <span>
        {best.mastered ? ", mastered." : best.complete ? ", complete." : ", not complete yet."}
      </span>
    </p>
  );
}

/** Whether the same checks pass. */
function isAlike(one: Report, other: Report): boolean {
  if (one.kind !== "graded" || other.kind !== "graded") return false;
  return one.checks.every(({ id, points }) =>
    other.checks.some((check) => check.id === id && check.points === points),
  );
}

type OpenThereProps = { exercise: ExerciseContent; attested: Report; local: Report | null };

/**
 * What fails on hidden inputs and is not said yet: the steps, which an exercise needs to be complete, and what
 * passed here, since a program can fit the public inputs only. What fails here too stands in this browser's report.
 */
function OpenThere({ exercise, attested, local }: OpenThereProps) {
  if (attested.kind !== "graded") return null;
  const steps = new Set(
    exercise.checks.flatMap((check) => (check.part === "step" ? check.id : [])),
  );
  const checksHere = local?.kind === "graded" ? local.checks : [];
  const passedHere = new Set(
    checksHere.flatMap((check) => (check.outcome === "passed" ? check.id : [])),
  );
  const openHere = new Set(
    checksHere.flatMap(({ id, outcome }) => (outcome === "passed" ? [] : id)),
  );
  const open = attested.checks.filter(
    ({ id, outcome }) =>
      outcome === "failed" && !openHere.has(id) && (steps.has(id) || passedHere.has(id)),
  );
  if (open.length === 0) return null;
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {open.map((check) => (
        <li key={check.id} className="wrap-anywhere">
          {check.title}: <MarkedText text={check.message} />
          {passedHere.has(check.id) && <span> (It passed on the inputs that you can see.)</span>}
        </li>
      ))}
    </ul>
  );
}

import type { SubmissionSummary } from "./submission-client";

type Props = { summary: SubmissionSummary | null; className: string };

/** The line beside Check in a class that asked to see where it is stuck. */
export function ClassSeesChecks({ summary, className }: Props) {
  if (!summary?.class?.seesChecks) return null;
  return (
    <p className={`text-muted text-xs print:hidden ${className}`}>
      Your instructor sees which checks fail, without your name
    </p>
  );
}

import type { SubmissionSummary } from "./submission-client";

/** The line beside Check in a class that asked to see where it is stuck. */
export function ClassSeesChecks({ summary }: { summary: SubmissionSummary | null }) {
  if (!summary?.class?.seesChecks) return null;
  return <p className="text-muted text-xs">Your class sees which checks fail</p>;
}

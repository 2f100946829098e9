import type { WorkspaceState } from "./workspace-store";

/** Whether what the page shows of a run was found on a text that is not the one in the editor now. */
export function isOfEarlierText({
  outcome,
  ranSource,
  source,
}: Pick<WorkspaceState, "outcome" | "ranSource" | "source">): boolean {
  return outcome.kind !== "none" && ranSource !== null && ranSource !== source;
}

type Standing = Pick<
  WorkspaceState,
  "outcome" | "lastReport" | "source" | "attested" | "sentSource" | "submissions" | "waiting"
>;

/** Whether the last report, of which a Run since takes nothing away, was of another text. */
export function isReportOfEarlierText({
  lastReport,
  source,
}: Pick<WorkspaceState, "lastReport" | "source">): boolean {
  return lastReport !== null && lastReport.source !== source;
}

/** Whether the server has the text in the editor, or will have it by itself. */
export function isSent({
  source,
  attested,
  sentSource,
  waiting,
}: Pick<WorkspaceState, "source" | "attested" | "sentSource" | "waiting">): boolean {
  return (sentSource === source && attested.kind === "graded") || waiting.includes(source);
}

/**
 * Whether the text in the editor passes a step or more, by its last Check, and the server has
 * neither got it nor anything as good, so that leaving now leaves something behind.
 */
export function isCompleteUnsent(state: Standing): boolean {
  const { outcome, lastReport, submissions } = state;
  if (lastReport?.report.kind !== "graded" || isReportOfEarlierText(state)) return false;
  // Of an earlier visit it is not known whether it was sent before the server has said what it has.
  const isFromBefore = outcome.kind === "report" && outcome.isFromBefore;
  if (isFromBefore && submissions === null) return false;
  const { steps, complete, points } = lastReport.report;
  if (!complete && (steps?.passed ?? 0) === 0) return false;
  const best = submissions?.best;
  const isSurpassed = best != null && best.complete >= complete && best.points >= points;
  return !isSent(state) && !isSurpassed;
}

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
  "outcome" | "ranSource" | "source" | "attested" | "sentSource" | "submissions"
>;

/**
 * Whether the text in the editor passes a step or more, by its last Check, and the server has
 * neither got it nor anything as good, so that leaving now leaves something behind.
 */
export function isCompleteUnsent(state: Standing): boolean {
  const { outcome, source, attested, sentSource, submissions } = state;
  if (outcome.kind !== "report" || outcome.report.kind !== "graded") return false;
  if (isOfEarlierText(state)) return false;
  const { steps, complete, points } = outcome.report;
  if (!complete && (steps?.passed ?? 0) === 0) return false;
  // What waits for the server is kept here and sent by itself.
  const isSent =
    sentSource === source && (attested.kind === "graded" || attested.kind === "waiting");
  const best = submissions?.best;
  const isSurpassed = best != null && best.complete >= complete && best.points >= points;
  return !isSent && !isSurpassed;
}

import type { Report } from "@/exercises/grading/report";
import { reportSummary } from "./report/report-summary";
import type { WorkspaceState } from "./workspace-store";

/** What a screen reader is told, politely, as things happen. */
export function announcement({
  activity,
  queued,
  outcome,
  attested,
}: Pick<WorkspaceState, "activity" | "queued" | "outcome" | "attested">): string {
  if (activity.kind === "running") return "Running.";
  if (activity.kind === "checking") return "Checking.";
  if (activity.kind === "submitting") {
    const then = queued ? ` ${queued === "run" ? "Run" : "Check"} follows.` : "";
    return `Submitting to the server.${then}`;
  }
  const server =
    attested.kind === "graded"
      ? ` Graded by the server: ${reportSummary(attested.report)}`
      : attested.kind === "not-sent" || attested.kind === "waiting"
        ? ` Not submitted. ${attested.message}`
        : "";
  switch (outcome.kind) {
    case "none":
      return server;
    case "ran":
      return outcome.error
        ? `The program stopped with ${outcome.error.type}: ${outcome.error.message}`
        : "The program ran to its end.";
    case "report":
      return `${reportSummary(outcome.report)}${firstToMend(outcome.report)}${server}`;
    case "stopped":
      return "Stopped.";
    case "timed-out":
      return `Stopped after ${outcome.seconds} seconds.`;
    case "our-fault":
      return `Python stopped working: ${outcome.message}.`;
    case "failed-here":
      return `The ${outcome.verb} itself failed. That is our fault, not yours.`;
    case "not-loaded":
      return "A part of this page could not be loaded. Nothing was run.";
  }
}

function firstToMend(report: Report): string {
  if (report.kind !== "graded") return "";
  const failed = report.checks.find((check) => check.outcome === "failed");
  return failed ? ` First to mend: ${failed.title}.` : "";
}

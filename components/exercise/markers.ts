import type { Marker } from "./editor/editor-props";
import type { Outcome } from "./workspace-store";

/** The lines that the last outcome has something to say about. */
export function markersOf(outcome: Outcome): Marker[] {
  const error =
    outcome.kind === "ran"
      ? outcome.error
      : outcome.kind === "report" && outcome.report.kind === "crashed"
        ? outcome.report.error
        : null;
  if (error?.line) {
    return [{ line: error.line, message: `${error.type}: ${error.message}`, severity: "error" }];
  }
  if (outcome.kind !== "report" || outcome.report.kind !== "graded") return [];
  return outcome.report.checks.flatMap((check) =>
    check.outcome === "failed" && check.line !== undefined
      ? [{ line: check.line, message: check.message, severity: "warning" as const }]
      : [],
  );
}

import type { Marker } from "./editor/editor-props";
import type { Outcome } from "./workspace-store";

/**
 * The lines that the last outcome has something to say about. While steps are open it is they that
 * are to be mended; `steps` are the ids of their checks.
 */
export function markersOf(outcome: Outcome, steps: readonly string[]): Marker[] {
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
  const { checks, complete } = outcome.report;
  const shown = complete ? checks : checks.filter(({ id }) => steps.includes(id));
  return shown.flatMap((check) =>
    check.outcome === "failed" && check.line !== undefined
      ? [
          {
            line: check.line,
            message: check.message,
            severity: "warning" as const,
            checkId: check.id,
          },
        ]
      : [],
  );
}

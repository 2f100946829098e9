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
    return [{ line: error.line, message: `${error.type}: ${error.message}`, checkIds: [] }];
  }
  if (outcome.kind !== "report" || outcome.report.kind !== "graded") return [];
  const { checks, complete } = outcome.report;
  const shown = complete ? checks : checks.filter(({ id }) => steps.includes(id));
  const found = new Map<string, Marker & { checkIds: string[] }>();
  for (const check of shown) {
    if (check.outcome !== "failed" || check.line === undefined) continue;
    const { id, line, message } = check;
    const key = `${line} ${message}`;
    const known = found.get(key);
    // One cause that many checks meet is one thing to mend.
    if (known) known.checkIds.push(id);
    else found.set(key, { line, message, checkIds: [id] });
  }
  return [...found.values()];
}

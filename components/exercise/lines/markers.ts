import type { Marker } from "@/components/exercise/editor/editor-props";
import { isShown, type ShownStep } from "@/components/exercise/workspace/shown-step";
import type { Outcome } from "@/components/exercise/workspace/workspace-store";
import type { CheckDefinition, TaskNumber } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";

type Wanted = {
  checks: readonly CheckDefinition[];
  /** Null where nobody has begun what is shown. */
  shown: ShownStep | null;
  /** Whether what goes further than a step has been put into the program. */
  hasPart: (task: TaskNumber) => boolean;
};

/**
 * The lines that the last outcome has something to say about, in the step that is shown: of its own
 * checks while one fails, then of what goes further. Lines of a step that nobody works on are not
 * wrong, and neither is a solved one that a part which was not added yet would stand beside.
 */
export function markersOf(outcome: Outcome, { checks, shown, hasPart }: Wanted): Marker[] {
  const error =
    outcome.kind === "ran"
      ? outcome.error
      : outcome.kind === "report" && outcome.report.kind === "crashed"
        ? outcome.report.error
        : null;
  if (error?.line) {
    return [{ line: error.line, message: `${error.type}: ${error.message}`, checkIds: [] }];
  }
  if (outcome.kind !== "report" || outcome.report.kind !== "graded" || shown === null) return [];
  const { report } = outcome;
  const resultOf = ({ id }: CheckDefinition) => report.checks.find((result) => result.id === id);
  const open = new Set(
    checks.flatMap((check) =>
      check.part === "step" && resultOf(check)?.outcome !== "passed" ? check.task : [],
    ),
  );
  const found = new Map<string, Marker & { checkIds: string[] }>();
  for (const definition of checks) {
    const { task, part } = definition;
    const check = resultOf(definition);
    if (!isShown(shown, task) || (part === "further" && open.has(task))) continue;
    if (check?.outcome !== "failed" || check.line === undefined) continue;
    if (part === "further" && isMissing(check) && !hasPart(task)) continue;
    const { id, line, message } = check;
    const key = `${line} ${message}`;
    const known = found.get(key);
    // One cause that many checks meet is one thing to mend.
    if (known) known.checkIds.push(id);
    else found.set(key, { line, message, checkIds: [id] });
  }
  return [...found.values()];
}

function isMissing(check: Extract<CheckResult, { outcome: "failed" }>): boolean {
  return check.message.includes("is not defined") || check.error?.type === "NameError";
}

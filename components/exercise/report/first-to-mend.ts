import type { CheckDefinition } from "@/exercises/exercise";
import type { CheckResult, Report } from "@/exercises/grading/report";

/** What tells the order in which checks are shown. */
export type PlacedCheck = Pick<CheckDefinition, "id" | "task" | "part">;

/**
 * Where to begin: the first step that fails, or else the first failing check that goes further, in
 * the order in which the report shows them; `null` where nothing fails or nothing was judged.
 */
export function firstToMend(report: Report, checks: readonly PlacedCheck[]): CheckResult | null {
  if (report.kind !== "graded") return null;
  const failed = report.checks.filter(({ outcome }) => outcome === "failed");
  const ofPart = (part: PlacedCheck["part"]) =>
    checks.filter((check) => check.part === part).toSorted((a, b) => a.task - b.task);
  const shown = [...ofPart("step"), ...ofPart("further")];
  const first = shown.find(({ id }) => failed.some((check) => check.id === id));
  return failed.find(({ id }) => id === first?.id) ?? null;
}

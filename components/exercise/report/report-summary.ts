import type { Report } from "@/exercises/grading/report";

/** A report in a sentence: the same words on the page and for a screen reader. */
export function reportSummary(report: Report): string {
  if (report.kind === "crashed") {
    return `The program stopped with ${report.error.type} before it could be checked.`;
  }
  if (report.kind === "stopped") {
    return `The program was stopped after ${report.seconds} seconds.`;
  }
  const passed = report.checks.filter(({ outcome }) => outcome === "passed").length;
  const counts = `${passed} of ${report.checks.length} checks passed, ${report.points} of ${report.outOf} points.`;
  if (report.mastered) return `${counts} Mastered: every check passes.`;
  if (report.complete) return `${counts} Complete: every core check passes.`;
  return `${counts} Not complete yet: some core checks are open.`;
}

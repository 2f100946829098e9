import type { Report } from "@/exercises/grading/report";

/** A report in a sentence: the same words on the page and for a screen reader. */
export function reportSummary(report: Report): string {
  if (report.kind === "crashed") {
    return `The program stopped with ${report.error.type} before it could be checked.`;
  }
  if (report.kind === "stopped") {
    return `The program was stopped after ${report.seconds} seconds.`;
  }
  const { steps, points, outOf, checks } = report;
  const passed = checks.filter(({ outcome }) => outcome === "passed").length;
  if (!steps) {
    // Graded by a version of the exercise that had a core in place of the steps.
    const counts = `${passed} of ${checks.length} checks passed, ${points} of ${outOf} points.`;
    if (report.mastered) return `${counts} Mastered: every check passes.`;
    if (report.complete) return `${counts} Complete: every core check passes.`;
    return `${counts} Not complete yet: some core checks are open.`;
  }
  const counts = `${points} of ${outOf} points.`;
  if (report.mastered) return `Mastered: all ${checks.length} checks pass. ${counts}`;
  const done = `${steps.passed} of ${steps.outOf} steps pass, ${passed} of ${checks.length} checks in all, ${counts}`;
  return report.complete ? `Complete: ${done}` : `Not complete yet: ${done}`;
}

/** The same under a head that says already what is open. */
export function reportCounts(report: Report): string {
  return reportSummary(report).replace(/^Not complete yet: /, "");
}

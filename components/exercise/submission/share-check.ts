import type { Report } from "@/exercises/grading/report";
import type { SubmissionSummary } from "./submission-client";

const patienceMs = 10_000;

/**
 * Tells the class which checks failed, where it asked for that and this page says so; never the
 * program. A hint for the instructor: what does not get through is lost, and nobody waits for it.
 */
export async function shareCheck(
  exerciseId: string,
  summary: SubmissionSummary | null,
  report: Report,
): Promise<void> {
  if (report.kind !== "graded" || !summary?.class?.seesChecks) return;
  const checks = report.checks.map((check) => ({
    id: check.id,
    outcome: check.outcome,
    misconception: check.outcome === "failed" ? check.misconception : undefined,
  }));
  try {
    await fetch(`/api/exercises/${exerciseId}/checks`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ checks }),
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    // Offline, or the server is away.
  }
}

import { z } from "zod";
import type { RunEvent } from "@/exercises/grading/observation";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Report } from "@/exercises/grading/report";

const challengeShape = z.object({
  id: z.string(),
  exerciseVersion: z.string(),
  inputs: pythonValueSchema,
});
const refusalShape = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const summaryShape = z.object({
  count: z.number(),
  best: z
    .object({ points: z.number(), outOf: z.number(), complete: z.boolean(), mastered: z.boolean() })
    .nullable(),
  /** The class that submissions go to now, and whether it asked to be told which checks fail. */
  class: z.object({ name: z.string(), seesChecks: z.boolean() }).nullable(),
});

export type Challenge = { id: string; exerciseVersion: string; inputs: PythonValue };
export type SubmissionSummary = z.infer<typeof summaryShape>;

/** The server's "no", or that it could not be asked. */
export class NotSent extends Error {
  /** The server's code, or "unreachable". */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "NotSent";
    this.code = code;
  }
}

export async function requestChallenge(exerciseId: string): Promise<Challenge> {
  return challengeShape.parse(await post(`/api/exercises/${exerciseId}/challenges`, {}));
}

export type Submission = { id: string; challengeId: string; source: string; events: RunEvent[] };

/** Sends a submission; the same `id` may be sent again after a lost answer. */
export async function sendSubmission(exerciseId: string, submission: Submission): Promise<Report> {
  const address = `/api/exercises/${exerciseId}/submissions`;
  const answer = await post(address, submission).catch((error: unknown) => {
    if (error instanceof NotSent && error.code === "unreachable") return post(address, submission);
    throw error;
  });
  // Our own server's answer, of the type that the same code has made there.
  return (answer as { report: Report }).report;
}

export async function readSubmissionSummary(exerciseId: string): Promise<SubmissionSummary> {
  const response = await fetch(`/api/exercises/${exerciseId}/submissions`, { cache: "no-store" });
  if (!response.ok) throw new NotSent("failed", `The server answered ${response.status}.`);
  return summaryShape.parse(await response.json());
}

async function post(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new NotSent(
      "unreachable",
      navigator.onLine
        ? "The server did not answer. That is not your fault, and your program is safe."
        : "You are offline. Your program is safe.",
    );
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  const refusal = refusalShape.safeParse(answer);
  throw refusal.success
    ? new NotSent(refusal.data.error.code, refusal.data.error.message)
    : new NotSent(
        "failed",
        `The server failed (${response.status}). Your program is safe; try again.`,
      );
}

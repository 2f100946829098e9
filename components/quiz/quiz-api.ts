import { z } from "zod";
import { parseAnswer } from "@/quiz/answer";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import { findQuestion } from "@/quiz/questions";

/** What came of a request that did not succeed, told apart by whose move is next. */
export type Failure =
  /** This device has no network. */
  | { kind: "offline" }
  /** Ours: the server is away or failed. Trying again may help. */
  | { kind: "trouble"; message: string }
  /** The server understood and said no. Trying the same again does not help. */
  | { kind: "refused"; status: number; message: string; questionIds: readonly string[] };

export type SendOutcome = { kind: "held"; held: readonly SavedAnswer[] } | Failure;
export type StartOutcome = { kind: "started"; attemptId: string } | Failure;
export type SubmitOutcome = { kind: "submitted" } | Failure;

const heldShape = z.object({
  held: z.array(z.object({ questionId: z.string(), answer: z.unknown(), revision: z.number() })),
});
const startedShape = z.object({ attemptId: z.string() });
const errorShape = z.object({
  error: z.object({ message: z.string(), questionIds: z.array(z.string()).default([]) }),
});

export async function requestStart(attemptId: string): Promise<StartOutcome> {
  const reply = await request("POST", "/api/quiz/attempts", { attemptId });
  if (reply.kind !== "reply") return reply;
  const parsed = startedShape.safeParse(reply.body);
  return parsed.success ? { kind: "started", ...parsed.data } : garbled;
}

/** `isLeaving`: the page is being left, and the request has to outlive it. */
export async function sendAnswers(
  attemptId: string,
  answers: readonly SavedAnswer[],
  isLeaving: boolean,
): Promise<SendOutcome> {
  const reply = await request(
    "PUT",
    `/api/quiz/attempts/${attemptId}/answers`,
    { answers },
    isLeaving,
  );
  if (reply.kind !== "reply") return reply;
  const parsed = heldShape.safeParse(reply.body);
  if (!parsed.success) return garbled;
  const held = parsed.data.held.flatMap(({ questionId, answer, revision }) => {
    const question = findQuestion(questionId);
    const read = question ? parseAnswer(question, answer) : null;
    return read?.kind === "answer" ? [{ questionId, answer: read.answer, revision }] : [];
  });
  return { kind: "held", held };
}

export async function requestSubmit(
  attemptId: string,
  answers: readonly SavedAnswer[],
): Promise<SubmitOutcome> {
  const reply = await request("POST", `/api/quiz/attempts/${attemptId}/submission`, { answers });
  return reply.kind === "reply" ? { kind: "submitted" } : reply;
}

const garbled: Failure = {
  kind: "trouble",
  message: "The server sent something that this page does not understand.",
};

/** Longest wait for an answer; then the request counts as failed and is sent again. */
const patience = 20_000;

async function request(
  method: "POST" | "PUT",
  address: string,
  content: unknown,
  keepalive = false,
): Promise<{ kind: "reply"; body: unknown } | Failure> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
      keepalive,
      signal: AbortSignal.timeout(patience),
    });
    body = await response.json().catch(() => null);
  } catch {
    if (!navigator.onLine) return { kind: "offline" };
    return { kind: "trouble", message: "The server does not answer." };
  }
  if (response.ok) return { kind: "reply", body };
  const parsed = errorShape.safeParse(body);
  const message = parsed.success ? parsed.data.error.message : "The server failed.";
  if (response.status >= 500 || response.status === 429) return { kind: "trouble", message };
  const questionIds = parsed.success ? parsed.data.error.questionIds : [];
  return { kind: "refused", status: response.status, message, questionIds };
}

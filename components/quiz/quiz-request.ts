import { z } from "zod";

/** What came of a request that did not succeed, told apart by whose move is next. */
export type Failure =
  /** This device has no network. */
  | { kind: "offline" }
  /** Ours: the server is away or failed. Trying again may help. */
  | { kind: "trouble"; message: string }
  /** The server understood and said no. Trying the same again does not help. */
  | { kind: "refused"; status: number; message: string; questionIds: readonly string[] };

/** An answer, and when on this device's clock it was asked for and came. */
export type Reply = { kind: "reply"; body: unknown; askedAt: number; heardAt: number };

const errorShape = z.object({
  error: z.object({ message: z.string(), questionIds: z.array(z.string()).default([]) }),
});

export const garbled: Failure = {
  kind: "trouble",
  message: "The server sent something that this page does not understand.",
};

/** Longest wait for an answer; then the request counts as failed and is sent again. */
const patience = 20_000;

/** `keepalive`: the request outlives the page that sends it. */
export async function request(
  method: "GET" | "POST" | "PUT",
  address: string,
  content?: unknown,
  keepalive = false,
): Promise<Reply | Failure> {
  const askedAt = Date.now();
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(address, {
      method,
      ...(content === undefined
        ? {}
        : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) }),
      keepalive,
      signal: AbortSignal.timeout(patience),
    });
    body = await response.json().catch(() => null);
  } catch {
    if (!navigator.onLine) return { kind: "offline" };
    return { kind: "trouble", message: "The server does not answer." };
  }
  if (response.ok) return { kind: "reply", body, askedAt, heardAt: Date.now() };
  const parsed = errorShape.safeParse(body);
  const message = parsed.success ? parsed.data.error.message : "The server failed.";
  if (response.status >= 500 || response.status === 429) return { kind: "trouble", message };
  const questionIds = parsed.success ? parsed.data.error.questionIds : [];
  return { kind: "refused", status: response.status, message, questionIds };
}

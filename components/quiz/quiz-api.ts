import { z } from "zod";
import { parseAnswer } from "@/quiz/answer";
import type { Given, SavedAnswer } from "@/quiz/answer-ledger";
import { sampleClock } from "@/quiz/attempt-clock";
import type { OwnWordsResult, QuestionResult } from "@/quiz/question-result";
import { findQuestion } from "@/quiz/questions";
import type { KnownClock } from "./attempt-store";
import { type Failure, garbled, type Reply, request } from "./quiz-request";

export type { Failure } from "./quiz-request";

export type SendOutcome =
  | { kind: "held"; held: readonly SavedAnswer[]; clock: KnownClock }
  | Failure;
export type StartOutcome = { kind: "started"; attemptId: string } | Failure;
export type SubmitOutcome =
  /** `isWhole`: all that this device had was counted, since this request ended the attempt. */
  { kind: "submitted"; isWhole: boolean } | Failure;
/** What the server found in one answer of a practice attempt. */
export type Explained = { result: QuestionResult | null; ownWords: OwnWordsResult | null };
export type ExplainOutcome = { kind: "explained"; explained: Explained } | Failure;
export type ClockOutcome = { kind: "clock"; isOpen: boolean; clock: KnownClock } | Failure;

const clockShape = z.object({ now: z.coerce.date(), dueAt: z.coerce.date().nullable() });
const heldShape = z.object({
  held: z.array(
    z.object({
      questionId: z.string(),
      answer: z.unknown(),
      ownWords: z.string(),
      revision: z.number(),
    }),
  ),
  clock: clockShape,
});
const clockReplyShape = z.object({ isOpen: z.boolean(), clock: clockShape });
const startedShape = z.object({ attemptId: z.string() });
const submittedShape = z.object({ isRepeated: z.boolean() });

export async function requestStart(
  attemptId: string,
  mode: "practice" | "graded",
): Promise<StartOutcome> {
  const reply = await request("POST", "/api/quiz/attempts", { attemptId, mode });
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
  const address = `/api/quiz/attempts/${attemptId}/answers`;
  const reply = await request("PUT", address, { answers }, isLeaving);
  if (reply.kind !== "reply") return reply;
  const parsed = heldShape.safeParse(reply.body);
  if (!parsed.success) return garbled;
  const held = parsed.data.held.flatMap(({ answer, ...rest }) => {
    const question = findQuestion(rest.questionId);
    const read = question ? parseAnswer(question, answer) : null;
    return read?.kind === "answer" ? [{ ...rest, answer: read.answer }] : [];
  });
  return { kind: "held", held, clock: knowClock(parsed.data.clock, reply) };
}

export async function requestSubmit(
  attemptId: string,
  answers: readonly SavedAnswer[],
): Promise<SubmitOutcome> {
  const reply = await request("POST", `/api/quiz/attempts/${attemptId}/submission`, { answers });
  if (reply.kind !== "reply") return reply;
  const parsed = submittedShape.safeParse(reply.body);
  return { kind: "submitted", isWhole: parsed.success && !parsed.data.isRepeated };
}

/** Practice only: scores and explains one answer. */
export async function requestExplanation(
  attemptId: string,
  questionId: string,
  { answer, ownWords }: Given,
): Promise<ExplainOutcome> {
  const content = { questionId, answer, ownWords };
  const reply = await request("POST", `/api/quiz/attempts/${attemptId}/explanation`, content);
  if (reply.kind !== "reply") return reply;
  // Our own server's words, only shown: a wrong shape would be a bug of one build.
  return { kind: "explained", explained: reply.body as Explained };
}

export async function requestClock(attemptId: string): Promise<ClockOutcome> {
  const reply = await request("GET", `/api/quiz/attempts/${attemptId}/clock`);
  if (reply.kind !== "reply") return reply;
  const parsed = clockReplyShape.safeParse(reply.body);
  if (!parsed.success) return garbled;
  const { isOpen, clock } = parsed.data;
  return { kind: "clock", isOpen, clock: knowClock(clock, reply) };
}

function knowClock({ now, dueAt }: z.infer<typeof clockShape>, reply: Reply): KnownClock {
  return { sample: sampleClock(now, reply.askedAt, reply.heardAt), dueAt };
}

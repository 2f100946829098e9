import "server-only";
import { eq } from "drizzle-orm";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import type { AttemptClock } from "@/quiz/attempt-clock";
import { orderOptions } from "@/quiz/option-order";
import type { Question } from "@/quiz/question";
import { questions } from "@/quiz/questions";
import type { Database } from "@/server/db/open";
import { classTable } from "@/server/db/schema";
import { requirePerson, type Viewer } from "@/server/identity/viewer";
import type { AnswerAccess } from "@/server/policy-quiz";
import { readAnswerAccess } from "./answer-access";
import { endDueAttempts } from "./end-attempt";
import { findOwnAttempt, type OwnAttempt } from "./find-own-attempt";
import { listAnswers } from "./list-answers";
import { readTerms } from "./read-terms";
import type { AttemptMode } from "./start-attempt";

export type OpenAttempt = {
  kind: "open";
  attemptId: string;
  mode: AttemptMode;
  /** Null outside a class. */
  className: string | null;
  startedAt: Date;
  clock: AttemptClock;
  /** The instructor changed the class's terms after this attempt began. */
  termsChanged: boolean;
  /** Whether answers can be explained now; only asked in practice. */
  access: AnswerAccess;
  questions: readonly Question[];
  answers: readonly SavedAnswer[];
};

export type AttemptPage = OpenAttempt | { kind: "submitted"; attemptId: string };

/** The viewer's own attempt, its options in its own order; while it is open there is no key in it. */
export async function readAttempt(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
  now = new Date(),
): Promise<AttemptPage> {
  await endDueAttempts(db, { attemptId }, now);
  const attempt = await findOwnAttempt(db, viewer, attemptId);
  if (attempt.submittedAt !== null) return { kind: "submitted", attemptId };
  const { mode, startedAt, dueAt, seed } = attempt;
  return {
    kind: "open",
    attemptId,
    mode,
    ...(await readClassOf(db, attempt)),
    startedAt,
    clock: { now, dueAt },
    access: await readAnswerAccess(db, requirePerson(viewer), now),
    questions: questions.map((question) => orderOptions(question, seed)),
    answers: await listAnswers(db, attemptId),
  };
}

async function readClassOf(db: Database, { classId, mode, termsRevision }: OwnAttempt) {
  if (classId === null || mode === "practice") return { className: null, termsChanged: false };
  const [found] = await db
    .select({ name: classTable.name })
    .from(classTable)
    .where(eq(classTable.id, classId));
  const { revision } = await readTerms(db, classId);
  return { className: found?.name ?? null, termsChanged: revision !== termsRevision };
}

/** The server's time for an attempt, and whether it is still open: asked for now and then. */
export async function readAttemptClock(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
  now = new Date(),
): Promise<{ isOpen: boolean; clock: AttemptClock }> {
  await endDueAttempts(db, { attemptId }, now);
  const { submittedAt, dueAt } = await findOwnAttempt(db, viewer, attemptId);
  return { isOpen: submittedAt === null, clock: { now, dueAt } };
}

import "server-only";
import { eq } from "drizzle-orm";
import { buildResult, type QuizResult, type ScoredAnswer } from "@/quiz/result";
import type { Database } from "@/server/db/open";
import { quizAnswer } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { requirePerson } from "@/server/identity/viewer";
import type { AnswerAccess } from "@/server/policy-quiz";
import { readAnswerAccess } from "./answer-access";
import { endDueAttempts } from "./end-attempt";
import { findOwnAttempt } from "./find-own-attempt";
import { listAnswers } from "./list-answers";
import type { AttemptMode } from "./start-attempt";

export type AttemptResult = {
  attemptId: string;
  mode: AttemptMode;
  classId: string | null;
  startedAt: Date;
  submittedAt: Date;
  endedBy: "learner" | "time";
  points: number;
  outOf: number;
  /** Questions with an answer that counts, and those with own words. */
  answered: number;
  inOwnWords: number;
  /** What the server held of each question: whatever a device has beyond it came too late. */
  revisions: Readonly<Record<string, number>>;
  answers:
    | { kind: "shown"; result: QuizResult }
    | { kind: "withheld"; access: Extract<AnswerAccess, { kind: "withheld" }> };
};

/**
 * The viewer's own result; refused as long as the attempt is open. The key stands in it only where
 * the learner's classes allow it.
 */
export async function readResult(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
  now = new Date(),
): Promise<AttemptResult> {
  await endDueAttempts(db, { attemptId }, now);
  const attempt = await findOwnAttempt(db, viewer, attemptId);
  const { mode, classId, startedAt, submittedAt, points, outOf } = attempt;
  if (submittedAt === null || points === null) {
    throw new Refusal(409, "open", "There is a result once the attempt is submitted.");
  }
  const held = await listAnswers(db, attemptId);
  const access = await readAnswerAccess(db, requirePerson(viewer), now);
  return {
    attemptId,
    mode,
    classId,
    startedAt,
    submittedAt,
    endedBy: attempt.endedBy ?? "learner",
    points,
    outOf,
    answered: held.filter(({ answer }) => answer !== null).length,
    inOwnWords: held.filter(({ ownWords }) => ownWords.trim() !== "").length,
    revisions: Object.fromEntries(held.map(({ questionId, revision }) => [questionId, revision])),
    answers:
      access.kind === "shown"
        ? {
            kind: "shown",
            result: buildResult({ ...attempt, points }, await listScoredAnswers(db, attemptId)),
          }
        : { kind: "withheld", access },
  };
}

/** The stored answers of an attempt with their points. Asks no policy: the caller has. */
export async function listScoredAnswers(db: Database, attemptId: string): Promise<ScoredAnswer[]> {
  return db
    .select({
      questionId: quizAnswer.questionId,
      answer: quizAnswer.answer,
      ownWords: quizAnswer.ownWords,
      points: quizAnswer.points,
    })
    .from(quizAnswer)
    .where(eq(quizAnswer.attemptId, attemptId));
}

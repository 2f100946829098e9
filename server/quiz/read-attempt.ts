import "server-only";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import { orderOptions } from "@/quiz/option-order";
import type { Question } from "@/quiz/question";
import { questions } from "@/quiz/questions";
import type { Database } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import { findOwnAttempt } from "./find-own-attempt";
import { listAnswers } from "./list-answers";

export type AttemptPage =
  | {
      kind: "open";
      attemptId: string;
      startedAt: Date;
      questions: readonly Question[];
      answers: readonly SavedAnswer[];
    }
  | { kind: "submitted"; attemptId: string };

/** The viewer's own attempt, its options in its own order; while it is open there is no key in it. */
export async function readAttempt(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
): Promise<AttemptPage> {
  const attempt = await findOwnAttempt(db, viewer, attemptId);
  if (attempt.submittedAt !== null) return { kind: "submitted", attemptId };
  return {
    kind: "open",
    attemptId,
    startedAt: attempt.startedAt,
    questions: questions.map((question) => orderOptions(question, attempt.seed)),
    answers: await listAnswers(db, attemptId),
  };
}

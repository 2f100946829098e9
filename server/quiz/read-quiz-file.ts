import "server-only";
import { writeQuizFile } from "@/quiz/write-quiz-file";
import type { Database } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "./end-attempt";
import { findOwnAttempt } from "./find-own-attempt";
import { listAnswers } from "./list-answers";

/** The viewer's own answers as the curriculum's quiz.md; nothing in it says what is right. */
export async function readQuizFile(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
  now = new Date(),
): Promise<string> {
  await endDueAttempts(db, { attemptId }, now);
  const { startedAt, submittedAt } = await findOwnAttempt(db, viewer, attemptId);
  return writeQuizFile({ startedAt, submittedAt, answers: await listAnswers(db, attemptId) });
}

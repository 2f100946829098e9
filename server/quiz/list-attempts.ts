import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "./end-attempt";
import type { AttemptMode } from "./start-attempt";

export type OwnAttemptRow = {
  id: string;
  classId: string | null;
  mode: AttemptMode;
  startedAt: Date;
  /** Null: still open. */
  submittedAt: Date | null;
  points: number | null;
  outOf: number;
};

/** The viewer's own attempts, newest first; a visitor has none. */
export async function listAttempts(
  db: Database,
  viewer: Viewer,
  now = new Date(),
): Promise<OwnAttemptRow[]> {
  if (viewer.kind === "visitor") return [];
  await endDueAttempts(db, { learnerId: viewer.id }, now);
  return db
    .select({
      id: quizAttempt.id,
      classId: quizAttempt.classId,
      mode: quizAttempt.mode,
      startedAt: quizAttempt.startedAt,
      submittedAt: quizAttempt.submittedAt,
      points: quizAttempt.points,
      outOf: quizAttempt.outOf,
    })
    .from(quizAttempt)
    .where(eq(quizAttempt.learnerId, viewer.id))
    .orderBy(desc(quizAttempt.startedAt));
}

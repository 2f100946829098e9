import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

export type OwnAttemptRow = {
  id: string;
  startedAt: Date;
  /** Null: still open. */
  submittedAt: Date | null;
  points: number | null;
  outOf: number;
};

const shownAtMost = 50;

/** The viewer's own attempts, newest first; a visitor has none. */
export async function listAttempts(db: Database, viewer: Viewer): Promise<OwnAttemptRow[]> {
  if (viewer.kind === "visitor") return [];
  return db
    .select({
      id: quizAttempt.id,
      startedAt: quizAttempt.startedAt,
      submittedAt: quizAttempt.submittedAt,
      points: quizAttempt.points,
      outOf: quizAttempt.outOf,
    })
    .from(quizAttempt)
    .where(eq(quizAttempt.learnerId, viewer.id))
    .orderBy(desc(quizAttempt.startedAt))
    .limit(shownAtMost);
}

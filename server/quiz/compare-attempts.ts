import "server-only";
import { and, desc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { quizAnswer, quizAttempt } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { findOwnAttempt } from "./find-own-attempt";

export type ComparedAttempt = {
  id: string;
  submittedAt: Date;
  points: number;
  outOf: number;
  /** Points by question; null: not answered. */
  questions: Readonly<Record<string, number | null>>;
};

const comparedAtMost = 6;

/**
 * An attempt of the viewer with those of the same kind that they submitted before it, newest
 * first. Points by question tell about the key: only for whoever may see that.
 */
export async function compareAttempts(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
): Promise<ComparedAttempt[]> {
  const { learnerId, mode, submittedAt } = await findOwnAttempt(db, viewer, attemptId);
  if (submittedAt === null) return [];
  const a = quizAttempt;
  const rows = await db
    .select({ id: a.id, submittedAt: a.submittedAt, points: a.points, outOf: a.outOf })
    .from(a)
    .where(
      and(
        eq(a.learnerId, learnerId),
        eq(a.mode, mode),
        isNotNull(a.submittedAt),
        lte(a.submittedAt, submittedAt),
      ),
    )
    .orderBy(desc(a.submittedAt))
    .limit(comparedAtMost);
  const answers = await db
    .select({
      attemptId: quizAnswer.attemptId,
      questionId: quizAnswer.questionId,
      points: quizAnswer.points,
    })
    .from(quizAnswer)
    .where(
      inArray(
        quizAnswer.attemptId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.flatMap(({ id, points, outOf, ...row }) => {
    if (row.submittedAt === null || points === null) return [];
    const own = answers.filter((answer) => answer.attemptId === id);
    const questions = Object.fromEntries(own.map((one) => [one.questionId, one.points]));
    return [{ id, submittedAt: row.submittedAt, points, outOf, questions }];
  });
}

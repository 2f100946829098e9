import "server-only";
import { and, desc, eq, max } from "drizzle-orm";
import { type QuizTerms, usualTerms } from "@/quiz/terms";
import type { Database } from "@/server/db/open";
import { quizExtraTime, quizTerms } from "@/server/db/schema";

/** Revision 0 is a class for which nothing was set. */
export type SavedTerms = { revision: number; terms: QuizTerms; savedAt: Date | null };

const columns = {
  revision: quizTerms.revision,
  savedAt: quizTerms.savedAt,
  attempts: quizTerms.attempts,
  opensAt: quizTerms.opensAt,
  closesAt: quizTerms.closesAt,
  limitMinutes: quizTerms.limitMinutes,
  answers: quizTerms.answers,
  counts: quizTerms.counts,
};

/** What holds in a class now. Asks no policy: the caller has. */
export async function readTerms(db: Database, classId: string): Promise<SavedTerms> {
  const [latest] = await listTerms(db, classId, 1);
  return latest ?? { revision: 0, terms: usualTerms, savedAt: null };
}

/** The terms of a class, newest first. Asks no policy: the caller has. */
export async function listTerms(
  db: Database,
  classId: string,
  atMost: number,
): Promise<SavedTerms[]> {
  const rows = await db
    .select(columns)
    .from(quizTerms)
    .where(eq(quizTerms.classId, classId))
    .orderBy(desc(quizTerms.revision))
    .limit(atMost);
  return rows.map(({ revision, savedAt, ...terms }) => ({ revision, savedAt, terms }));
}

/** Minutes that this learner has more than the class; 0 for most. */
export async function readExtraMinutes(
  db: Database,
  { classId, learnerId }: { classId: string; learnerId: string },
): Promise<number> {
  const [given] = await db
    .select({ minutes: quizExtraTime.minutes })
    .from(quizExtraTime)
    .where(and(eq(quizExtraTime.classId, classId), eq(quizExtraTime.learnerId, learnerId)));
  return given?.minutes ?? 0;
}

/** The most minutes that any learner of the class has more than the others. */
export async function readLongestExtra(db: Database, classId: string): Promise<number> {
  const [longest] = await db
    .select({ minutes: max(quizExtraTime.minutes) })
    .from(quizExtraTime)
    .where(eq(quizExtraTime.classId, classId));
  return longest?.minutes ?? 0;
}

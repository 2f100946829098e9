import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { loweringOf, type ScoredTry } from "@/quiz/counted-result";
import { type Counts, dueAt, extendDue, type QuizTerms } from "@/quiz/terms";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { classTable, quizAttempt, quizExtraTime, quizTerms } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "./end-attempt";
import { readTerms } from "./read-terms";

type Input = { classId: string; terms: QuizTerms; mayLower: boolean };

/**
 * Sets the terms of a class's graded quiz. Attempts that are open keep the time they began with,
 * or get more. A change that lowers results is refused until the instructor says so.
 */
export async function saveTerms(
  db: Database,
  viewer: Viewer,
  { classId, terms, mayLower }: Input,
  now = new Date(),
): Promise<void> {
  await readClass(db, viewer, classId);
  await endDueAttempts(db, { classId }, now);
  await db.transaction(async (transaction) => {
    // Two tabs that save at once make two revisions, not one.
    await transaction
      .select({ id: classTable.id })
      .from(classTable)
      .where(eq(classTable.id, classId))
      .for("update");
    const before = await readTerms(transaction, classId);
    if (isDeepStrictEqual(before.terms, terms)) return;
    const lowered = await countLowered(transaction, classId, before.terms.counts, terms.counts);
    if (lowered > 0 && !mayLower) {
      const whose =
        lowered === 1 ? "the result of 1 learner" : `the results of ${lowered} learners`;
      throw new Refusal(
        409,
        "would-lower",
        `This lowers ${whose}. Tick the box below to do it; each of them is told.`,
      );
    }
    await transaction
      .insert(quizTerms)
      .values({ classId, revision: before.revision + 1, ...terms, savedAt: now });
    await extendOpenAttempts(transaction, classId, terms);
  });
}

/** Learners whose counted result would get lower. */
async function countLowered(
  db: Database,
  classId: string,
  before: Counts,
  after: Counts,
): Promise<number> {
  if (before === after) return 0;
  const byLearner = new Map<string, ScoredTry[]>();
  for (const { learnerId, ...one } of await listScored(db, classId)) {
    byLearner.set(learnerId, [...(byLearner.get(learnerId) ?? []), one]);
  }
  return [...byLearner.values()].filter((tries) => loweringOf(before, after, tries)).length;
}

/** Every submitted graded attempt of a class. Asks no policy: the caller has. */
async function listScored(db: Database, classId: string) {
  const a = quizAttempt;
  const rows = await db
    .select({
      learnerId: a.learnerId,
      id: a.id,
      points: a.points,
      outOf: a.outOf,
      submittedAt: a.submittedAt,
    })
    .from(a)
    .where(and(eq(a.classId, classId), eq(a.mode, "graded"), isNotNull(a.submittedAt)));
  return rows.flatMap(({ points, submittedAt, ...row }) =>
    points === null || submittedAt === null ? [] : [{ ...row, points, submittedAt }],
  );
}

/** Gives open attempts the later of their own end and the one that the terms would give now. */
export async function extendOpenAttempts(
  transaction: Database,
  classId: string,
  terms: QuizTerms,
): Promise<void> {
  const a = quizAttempt;
  const x = quizExtraTime;
  const open = await transaction
    .select({ id: a.id, startedAt: a.startedAt, dueAt: a.dueAt, minutes: x.minutes })
    .from(a)
    .leftJoin(x, and(eq(x.classId, a.classId), eq(x.learnerId, a.learnerId)))
    .where(and(eq(a.classId, classId), eq(a.mode, "graded"), isNull(a.submittedAt)));
  for (const one of open) {
    const due = extendDue(one.dueAt, dueAt(terms, one.startedAt, one.minutes ?? 0));
    if (due?.getTime() === one.dueAt?.getTime()) continue;
    await transaction.update(a).set({ dueAt: due }).where(eq(a.id, one.id));
  }
}

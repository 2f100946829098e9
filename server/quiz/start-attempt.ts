import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull, or } from "drizzle-orm";
import { quizVersion } from "@/quiz/quiz-version";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { dueAt } from "@/quiz/terms";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { enrolment, quizAttempt } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Person, Viewer } from "@/server/identity/viewer";
import { mayStartGraded } from "@/server/policy-quiz";
import { readAnswerAccess, requireAnswerAccess } from "./answer-access";
import { endDueAttempts } from "./end-attempt";
import { explainMayNotStart } from "./explain-may-not-start";
import { readExtraMinutes, readTerms } from "./read-terms";

export type AttemptMode = "practice" | "graded";
type Input = { attemptId: string; mode: AttemptMode };

/**
 * Starts an attempt under an id that the browser made. A learner has one open attempt of each mode
 * at most: where one is open already, its id comes back, so that a second device continues it.
 */
export async function startAttempt(
  db: Database,
  viewer: Viewer,
  { attemptId, mode }: Input,
  now = new Date(),
): Promise<{ attemptId: string }> {
  if (viewer.kind === "visitor") {
    throw new Refusal(401, "no-session", "An attempt needs a session. Reload the page.");
  }
  await endDueAttempts(db, { learnerId: viewer.id }, now);
  return db.transaction(async (transaction) => {
    const before = await findStarted(transaction, viewer, { attemptId, mode });
    if (before) return { attemptId: before };
    const joined = await currentEnrolment(transaction, viewer.id);
    const under =
      mode === "graded"
        ? await termsForGraded(transaction, viewer, joined?.classId ?? null, now)
        : await termsForPractice(transaction, viewer, now);
    await transaction
      .insert(quizAttempt)
      .values({
        id: attemptId,
        learnerId: viewer.id,
        classId: joined?.classId ?? null,
        mode,
        ...under,
        quizVersion,
        seed: randomBytes(12).toString("hex"),
        startedAt: now,
        outOf: pointsOfQuiz,
      })
      .onConflictDoNothing();
    const started = await findStarted(transaction, viewer, { attemptId, mode });
    if (started) return { attemptId: started };
    // Somebody else's attempt has this id, which does not happen to ids made at random.
    throw new Refusal(404, "no-attempt", "The attempt could not be started. Try again.");
  });
}

/** The viewer's attempt with this id, or else the one that is open in this mode. */
async function findStarted(
  db: Database,
  viewer: Person,
  { attemptId, mode }: Input,
): Promise<string | null> {
  const isOpen = and(eq(quizAttempt.mode, mode), isNull(quizAttempt.submittedAt));
  const own = await db
    .select({ id: quizAttempt.id })
    .from(quizAttempt)
    .where(and(eq(quizAttempt.learnerId, viewer.id), or(eq(quizAttempt.id, attemptId), isOpen)));
  return own.find(({ id }) => id === attemptId)?.id ?? own[0]?.id ?? null;
}

async function termsForPractice(db: Database, viewer: Person, now: Date) {
  requireAnswerAccess(await readAnswerAccess(db, viewer, now));
  return { termsRevision: null, dueAt: null };
}

async function termsForGraded(db: Database, viewer: Person, classId: string | null, now: Date) {
  if (classId === null) {
    throw new Refusal(403, "no-class", "A graded attempt belongs to a class. Join one first.");
  }
  const whose = { classId, learnerId: viewer.id };
  // Two devices that start at once wait for each other here, so that no attempt is counted twice.
  await db
    .select({ id: enrolment.id })
    .from(enrolment)
    .where(and(eq(enrolment.classId, classId), eq(enrolment.learnerId, viewer.id)))
    .for("update");
  const [{ revision, terms }, extraMinutes, made] = [
    await readTerms(db, classId),
    await readExtraMinutes(db, whose),
    await countGraded(db, whose),
  ];
  const may = mayStartGraded(terms, { made, extraMinutes, now });
  if (may.kind === "no") throw new Refusal(403, may.because, explainMayNotStart(may));
  return { termsRevision: revision, dueAt: dueAt(terms, now, extraMinutes) };
}

/** Graded attempts that a learner started in a class. */
function countGraded(
  db: Database,
  { classId, learnerId }: { classId: string; learnerId: string },
): Promise<number> {
  const isTheirs = and(eq(quizAttempt.classId, classId), eq(quizAttempt.learnerId, learnerId));
  return db.$count(quizAttempt, and(isTheirs, eq(quizAttempt.mode, "graded")));
}

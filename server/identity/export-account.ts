import { asc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import {
  classTable,
  draft,
  enrolment,
  quizAnswer,
  quizAttempt,
  quizExtraTime,
  session,
  submission,
  toldCheck,
  user,
} from "@/server/db/schema";
import { listTakenHelp } from "@/server/help/list-taken-help";
import { Refusal } from "@/server/http/refusal";
import { mayManageAccount } from "@/server/policy";
import { readAnswerAccess } from "@/server/quiz/answer-access";
import { requirePerson, type Viewer } from "./viewer";

/**
 * Everything that is kept about a person, for their own use. Keys, oracles and the seeds of
 * challenges are the site's, not theirs, and are in none of these columns.
 */
export async function exportAccount(db: Database, viewer: Viewer, personId: string, now: Date) {
  requireOwnAccount(viewer, personId);
  const [person] = await db
    .select({ name: user.name, email: user.email, role: user.role, createdAt: user.createdAt })
    .from(user)
    .where(eq(user.id, personId));
  if (!person) throw new Refusal(404, "not-found", "Nothing is kept about you.");
  const { email, ...shared } = person;
  const attempts = await db
    .select({
      id: quizAttempt.id,
      classId: quizAttempt.classId,
      mode: quizAttempt.mode,
      quizVersion: quizAttempt.quizVersion,
      startedAt: quizAttempt.startedAt,
      dueAt: quizAttempt.dueAt,
      submittedAt: quizAttempt.submittedAt,
      endedBy: quizAttempt.endedBy,
      points: quizAttempt.points,
      outOf: quizAttempt.outOf,
    })
    .from(quizAttempt)
    .where(eq(quizAttempt.learnerId, personId))
    .orderBy(asc(quizAttempt.startedAt));
  const answers = await db
    .select({
      attemptId: quizAnswer.attemptId,
      questionId: quizAnswer.questionId,
      answer: quizAnswer.answer,
      ownWords: quizAnswer.ownWords,
      savedAt: quizAnswer.savedAt,
      points: quizAnswer.points,
    })
    .from(quizAnswer)
    .innerJoin(quizAttempt, eq(quizAttempt.id, quizAnswer.attemptId))
    .where(eq(quizAttempt.learnerId, personId))
    .orderBy(asc(quizAnswer.questionId));
  const help = await listTakenHelp(db, personId);
  // Points by question tell what is right: like the key, they wait until the class shows it.
  const access = await readAnswerAccess(db, requirePerson(viewer), now);
  const isShown = access.kind === "shown";
  return {
    exportedAt: now,
    // A learner's address is made up and says nothing.
    person: person.role === "instructor" ? person : shared,
    sessions: await db
      .select({
        createdAt: session.createdAt,
        expiresAt: session.expiresAt,
        userAgent: session.userAgent,
      })
      .from(session)
      .where(eq(session.userId, personId)),
    classesTaught: await db
      .select({
        id: classTable.id,
        name: classTable.name,
        code: classTable.code,
        createdAt: classTable.createdAt,
      })
      .from(classTable)
      .where(eq(classTable.instructorId, personId)),
    classesJoined: await db
      .select({
        classId: classTable.id,
        className: classTable.name,
        name: enrolment.name,
        joinedAt: enrolment.joinedAt,
      })
      .from(enrolment)
      .innerJoin(classTable, eq(classTable.id, enrolment.classId))
      .where(eq(enrolment.learnerId, personId)),
    drafts: await db
      .select({ exerciseId: draft.exerciseId, source: draft.source, savedAt: draft.savedAt })
      .from(draft)
      .where(eq(draft.learnerId, personId)),
    quizExtraTime: await db
      .select({ classId: quizExtraTime.classId, minutes: quizExtraTime.minutes })
      .from(quizExtraTime)
      .where(eq(quizExtraTime.learnerId, personId)),
    quizAttempts: attempts.map((attempt) => ({
      ...attempt,
      answers: answers
        .filter(({ attemptId }) => attemptId === attempt.id)
        .map(({ attemptId: _, points, ...answer }) => ({
          ...answer,
          points: isShown ? points : "shown once your class shows the answers",
        })),
    })),
    submissions: await db
      .select({
        id: submission.id,
        classId: submission.classId,
        exerciseId: submission.exerciseId,
        exerciseVersion: submission.exerciseVersion,
        submittedAt: submission.submittedAt,
        points: submission.points,
        outOf: submission.outOf,
        complete: submission.complete,
        mastered: submission.mastered,
        source: submission.source,
        observations: submission.observations,
        report: submission.report,
      })
      .from(submission)
      .where(eq(submission.learnerId, personId))
      .orderBy(asc(submission.submittedAt)),
    checksToldToClasses: await db
      .select({
        classId: toldCheck.classId,
        exerciseId: toldCheck.exerciseId,
        checkId: toldCheck.checkId,
        outcome: toldCheck.outcome,
        misconception: toldCheck.misconception,
        times: toldCheck.times,
        firstAt: toldCheck.firstAt,
        lastAt: toldCheck.lastAt,
      })
      .from(toldCheck)
      .where(eq(toldCheck.learnerId, personId))
      .orderBy(asc(toldCheck.exerciseId), asc(toldCheck.checkId)),
    openedHints: help.hints,
    openedSolutions: help.solutions,
  };
}

export function requireOwnAccount(viewer: Viewer, personId: string): void {
  if (!mayManageAccount(viewer, { personId })) {
    throw new Refusal(404, "not-found", "Nothing is kept about you under this account.");
  }
}

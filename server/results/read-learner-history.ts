import { and, desc, eq } from "drizzle-orm";
import { type CountedResult, countResult, type ScoredTry } from "@/quiz/counted-result";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { enrolment, quizAttempt, submission } from "@/server/db/schema";
import { type HelpBefore, helpBefore } from "@/server/help/help-before";
import { listTakenHelp } from "@/server/help/list-taken-help";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "@/server/quiz/end-attempt";
import { readExtraMinutes, readTerms } from "@/server/quiz/read-terms";

/** Newest first; older ones stay stored and are in exports. */
export const historyLength = 100;

export type AttemptEntry = {
  id: string;
  /** Practice is listed and never counts. */
  mode: "practice" | "graded";
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  outOf: number;
};

type SubmissionEntry = {
  id: string;
  exerciseId: string;
  submittedAt: Date;
  points: number;
  outOf: number;
  complete: boolean;
  mastered: boolean;
  help: HelpBefore;
};

export type LearnerHistory = {
  extraMinutes: number;
  /** What counts of the graded attempts; null: none is submitted. */
  counted: CountedResult | null;
  className: string;
  name: string;
  joinedAt: Date;
  attempts: AttemptEntry[];
  submissions: SubmissionEntry[];
};

/** Everything that one learner did in the viewer's class. */
export async function readLearnerHistory(
  db: Database,
  viewer: Viewer,
  { classId, learnerId }: { classId: string; learnerId: string },
  now = new Date(),
): Promise<LearnerHistory> {
  const { name: className } = await readClass(db, viewer, classId);
  // An address may hold anything, also what a text column refuses to be compared with.
  const [learner] = /^[\w-]+$/.test(learnerId)
    ? await db
        .select({ name: enrolment.name, joinedAt: enrolment.joinedAt })
        .from(enrolment)
        .where(and(eq(enrolment.classId, classId), eq(enrolment.learnerId, learnerId)))
    : [];
  if (!learner) throw new Refusal(404, "not-found", "There is no such learner in this class.");
  await endDueAttempts(db, { classId }, now);
  const attempts = await db
    .select({
      id: quizAttempt.id,
      mode: quizAttempt.mode,
      startedAt: quizAttempt.startedAt,
      submittedAt: quizAttempt.submittedAt,
      points: quizAttempt.points,
      outOf: quizAttempt.outOf,
    })
    .from(quizAttempt)
    .where(and(eq(quizAttempt.classId, classId), eq(quizAttempt.learnerId, learnerId)))
    .orderBy(desc(quizAttempt.startedAt))
    .limit(historyLength);
  const submissions = await db
    .select({
      id: submission.id,
      exerciseId: submission.exerciseId,
      submittedAt: submission.submittedAt,
      points: submission.points,
      outOf: submission.outOf,
      complete: submission.complete,
      mastered: submission.mastered,
    })
    .from(submission)
    .where(and(eq(submission.classId, classId), eq(submission.learnerId, learnerId)))
    .orderBy(desc(submission.submittedAt))
    .limit(historyLength);
  const taken = await listTakenHelp(db, learnerId);
  const { terms } = await readTerms(db, classId);
  return {
    className,
    ...learner,
    extraMinutes: await readExtraMinutes(db, { classId, learnerId }),
    counted: countResult(terms.counts, attempts.flatMap(asScored)),
    attempts,
    submissions: submissions.map((one) => ({ ...one, help: helpBefore(taken, one) })),
  };
}

function asScored({ id, mode, points, outOf, submittedAt }: AttemptEntry): ScoredTry[] {
  const isCounted = mode === "graded" && points !== null && submittedAt !== null;
  return isCounted ? [{ id, points, outOf, submittedAt }] : [];
}

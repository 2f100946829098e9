import "server-only";
import { and, eq } from "drizzle-orm";
import { buildResult, type QuizResult } from "@/quiz/result";
import { parseRecordId } from "@/server/classes/record-id";
import type { Database } from "@/server/db/open";
import { classTable, enrolment, quizAttempt } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReviewAttempt } from "@/server/policy";
import { endDueAttempts } from "@/server/quiz/end-attempt";
import { listAnswers } from "@/server/quiz/list-answers";
import { listScoredAnswers } from "@/server/quiz/read-result";

export type ReviewedAttempt = {
  learnerId: string;
  learnerName: string;
  className: string;
  startedAt: Date;
  mode: "practice" | "graded";
  state:
    | { kind: "open"; answered: number }
    | {
        kind: "submitted";
        submittedAt: Date;
        endedBy: "learner" | "time";
        result: QuizResult;
      };
};

/** An attempt made in the viewer's class, every answer beside the right one once it is submitted. */
export async function reviewAttempt(
  db: Database,
  viewer: Viewer,
  { classId, attemptId }: { classId: string; attemptId: string },
  now = new Date(),
): Promise<ReviewedAttempt> {
  const a = quizAttempt;
  const isPossible = parseRecordId(classId) && parseRecordId(attemptId);
  if (isPossible) await endDueAttempts(db, { attemptId }, now);
  const [found] = isPossible
    ? await db
        .select({
          id: a.id,
          learnerId: a.learnerId,
          quizVersion: a.quizVersion,
          seed: a.seed,
          startedAt: a.startedAt,
          mode: a.mode,
          endedBy: a.endedBy,
          submittedAt: a.submittedAt,
          points: a.points,
          className: classTable.name,
          classInstructorId: classTable.instructorId,
          learnerName: enrolment.name,
        })
        .from(a)
        .innerJoin(classTable, eq(classTable.id, a.classId))
        .innerJoin(
          enrolment,
          and(eq(enrolment.classId, a.classId), eq(enrolment.learnerId, a.learnerId)),
        )
        .where(and(eq(a.id, attemptId), eq(a.classId, classId)))
    : [];
  if (!found || !mayReviewAttempt(viewer, found)) {
    throw new Refusal(404, "not-found", "There is no such attempt in a class of yours.");
  }
  const { learnerId, learnerName, className, startedAt, mode, submittedAt, points } = found;
  const about = { learnerId, learnerName, className, startedAt, mode };
  if (submittedAt === null || points === null) {
    const answers = await listAnswers(db, found.id);
    const answered = answers.filter(({ answer }) => answer !== null).length;
    return { ...about, state: { kind: "open", answered } };
  }
  const result = buildResult({ ...found, points }, await listScoredAnswers(db, found.id));
  const endedBy = found.endedBy ?? "learner";
  return { ...about, state: { kind: "submitted", submittedAt, endedBy, result } };
}

import { and, eq } from "drizzle-orm";
import type { Report } from "@/exercises/grading/report";
import { parseRecordId } from "@/server/classes/record-id";
import type { Database } from "@/server/db/open";
import { classTable, enrolment, submission } from "@/server/db/schema";
import { type HelpBefore, helpBefore } from "@/server/help/help-before";
import { listTakenHelp } from "@/server/help/list-taken-help";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReadSubmission } from "@/server/policy";

export type ReviewedSubmission = {
  learnerId: string;
  learnerName: string;
  className: string;
  exerciseId: string;
  exerciseVersion: string;
  source: string;
  report: Report;
  points: number;
  outOf: number;
  complete: boolean;
  mastered: boolean;
  submittedAt: Date;
  /** What the learner had opened by then. */
  help: HelpBefore;
};

/** A submission made in a class, for the learner who made it and the class's instructor. */
export async function reviewSubmission(
  db: Database,
  viewer: Viewer,
  { classId, submissionId }: { classId: string; submissionId: string },
): Promise<ReviewedSubmission> {
  const s = submission;
  const isPossible = parseRecordId(classId) && parseRecordId(submissionId);
  const [found] = isPossible
    ? await db
        .select({
          learnerId: s.learnerId,
          learnerName: enrolment.name,
          className: classTable.name,
          classInstructorId: classTable.instructorId,
          exerciseId: s.exerciseId,
          exerciseVersion: s.exerciseVersion,
          source: s.source,
          report: s.report,
          points: s.points,
          outOf: s.outOf,
          complete: s.complete,
          mastered: s.mastered,
          submittedAt: s.submittedAt,
        })
        .from(s)
        .innerJoin(classTable, eq(classTable.id, s.classId))
        .innerJoin(
          enrolment,
          and(eq(enrolment.classId, s.classId), eq(enrolment.learnerId, s.learnerId)),
        )
        .where(and(eq(s.id, submissionId), eq(s.classId, classId)))
    : [];
  if (!found || !mayReadSubmission(viewer, found)) {
    throw new Refusal(404, "not-found", "There is no such submission that is yours to see.");
  }
  const { classInstructorId: _, ...reviewed } = found;
  const help = helpBefore(await listTakenHelp(db, found.learnerId), found);
  // Written by this server's own grading and never changed since.
  return { ...reviewed, report: reviewed.report as Report, help };
}

import { sql } from "drizzle-orm";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { enrolment, quizAttempt, submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

export type ClassSummary = {
  learners: number;
  quiz: {
    submitted: number;
    /** Started, and never submitted. */
    inProgress: number;
    /** Mean share (0 to 1) of points in the best attempt of each who submitted; null when none did. */
    meanBestShare: number | null;
  };
  /** Counts of learners; an exercise that nobody submitted is not listed. */
  exercises: { exerciseId: string; submitted: number; complete: number; mastered: number }[];
};

/** What a whole class has done, counted in learners by the database. */
export async function summariseClass(
  db: Database,
  viewer: Viewer,
  { classId }: { classId: string },
): Promise<ClassSummary> {
  const { learners } = await readClass(db, viewer, classId);
  const a = quizAttempt;
  const perLearner = db.$with("per_learner").as(
    db
      .select({
        best: sql<
          number | null
        >`max(${a.points} / nullif(${a.outOf}, 0)) filter (where ${a.submittedAt} is not null)`.as(
          "best",
        ),
      })
      .from(a)
      .innerJoin(enrolment, sql`${enrolment.learnerId} = ${a.learnerId}`)
      .where(sql`${a.classId} = ${classId} and ${enrolment.classId} = ${classId}`)
      .groupBy(a.learnerId),
  );
  const [quiz] = await db
    .with(perLearner)
    .select({
      started: sql`count(*)`.mapWith(Number),
      submitted: sql`count(${perLearner.best})`.mapWith(Number),
      meanBestShare: sql<number | null>`avg(${perLearner.best})`,
    })
    .from(perLearner);
  const s = submission;
  const countWhere = (condition: ReturnType<typeof sql>) =>
    sql`count(distinct ${s.learnerId}) filter (where ${condition})`.mapWith(Number);
  const exercises = await db
    .select({
      exerciseId: s.exerciseId,
      submitted: sql`count(distinct ${s.learnerId})`.mapWith(Number),
      complete: countWhere(sql`${s.complete}`),
      mastered: countWhere(sql`${s.mastered}`),
    })
    .from(s)
    .innerJoin(enrolment, sql`${enrolment.learnerId} = ${s.learnerId}`)
    .where(sql`${s.classId} = ${classId} and ${enrolment.classId} = ${classId}`)
    .groupBy(s.exerciseId);
  const { started = 0, submitted = 0, meanBestShare = null } = quiz ?? {};
  return {
    learners,
    quiz: { submitted, inProgress: started - submitted, meanBestShare },
    exercises,
  };
}

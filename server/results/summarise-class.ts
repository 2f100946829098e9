import { type SQL, sql } from "drizzle-orm";
import type { Counts } from "@/quiz/terms";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { enrolment, quizAttempt, submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "@/server/quiz/end-attempt";
import { readTerms } from "@/server/quiz/read-terms";

export type ClassSummary = {
  learners: number;
  quiz: {
    submitted: number;
    /** Started, and never submitted. */
    inProgress: number;
    /** Mean share (0 to 1) of points in what counts of each who submitted; null when none did. */
    meanShare: number | null;
    counts: Counts;
  };
  /** Counts of learners; an exercise that nobody submitted is not listed. */
  exercises: { exerciseId: string; submitted: number; complete: number; mastered: number }[];
};

/** What a whole class has done, counted in learners by the database. */
export async function summariseClass(
  db: Database,
  viewer: Viewer,
  { classId }: { classId: string },
  now = new Date(),
): Promise<ClassSummary> {
  const { learners } = await readClass(db, viewer, classId);
  await endDueAttempts(db, { classId }, now);
  const { counts } = (await readTerms(db, classId)).terms;
  const a = quizAttempt;
  const perLearner = db.$with("per_learner").as(
    db
      .select({
        counted: sql<number | null>`${countedShare[counts]}`.as("counted"),
      })
      .from(a)
      .innerJoin(enrolment, sql`${enrolment.learnerId} = ${a.learnerId}`)
      .where(
        sql`${a.classId} = ${classId} and ${a.mode} = 'graded' and ${enrolment.classId} = ${classId}`,
      )
      .groupBy(a.learnerId),
  );
  const [quiz] = await db
    .with(perLearner)
    .select({
      started: sql`count(*)`.mapWith(Number),
      submitted: sql`count(${perLearner.counted})`.mapWith(Number),
      meanShare: sql<number | null>`avg(${perLearner.counted})`,
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
  const { started = 0, submitted = 0, meanShare = null } = quiz ?? {};
  return {
    learners,
    quiz: { submitted, inProgress: started - submitted, meanShare, counts },
    exercises,
  };
}

// An open attempt has no points, and a share of null is left out below.
const share = sql`${quizAttempt.points} / nullif(${quizAttempt.outOf}, 0)`;
const isSubmitted = sql`filter (where ${quizAttempt.submittedAt} is not null)`;
const inTime = sql`order by ${quizAttempt.submittedAt}`;

/** The share that counts of one learner's attempts, as an aggregate. */
const countedShare: Readonly<Record<Counts, SQL>> = {
  best: sql`max(${share}) ${isSubmitted}`,
  average: sql`avg(${share}) ${isSubmitted}`,
  first: sql`(array_agg(${share} ${inTime}) ${isSubmitted})[1]`,
  last: sql`(array_agg(${share} ${inTime} desc) ${isSubmitted})[1]`,
};

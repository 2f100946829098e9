import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { type CountedResult, countResult, type ScoredTry } from "@/quiz/counted-result";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { enrolment, quizAnswer, quizAttempt, submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { endDueAttempts } from "@/server/quiz/end-attempt";
import { readTerms } from "@/server/quiz/read-terms";

export const learnersPerPage = 50;

type ScoredAttempt = { attemptId: string; points: number; outOf: number; submittedAt: Date };

type QuizStanding = {
  /** What counts of the submitted graded attempts; null is "none yet", not zero points. */
  counted: CountedResult | null;
  latest: ScoredAttempt | null;
  open: { attemptId: string; answered: number } | null;
};

type ExerciseStanding = {
  exerciseId: string;
  tries: number;
  submissionId: string;
  points: number;
  outOf: number;
  complete: boolean;
  mastered: boolean;
};

export type LearnerResults = {
  learnerId: string;
  name: string;
  joinedAt: Date;
  quiz: QuizStanding;
  /** The best submission of each exercise that was submitted at all. */
  exercises: ExerciseStanding[];
};

/** One page of a class's learners by name, each with quiz and exercises as done in this class. */
export async function listLearnerResults(
  db: Database,
  viewer: Viewer,
  { classId, page }: { classId: string; page: number },
  now = new Date(),
): Promise<LearnerResults[]> {
  await readClass(db, viewer, classId);
  await endDueAttempts(db, { classId }, now);
  const learners = await db
    .select({
      learnerId: enrolment.learnerId,
      name: enrolment.name,
      joinedAt: enrolment.joinedAt,
    })
    .from(enrolment)
    .where(eq(enrolment.classId, classId))
    .orderBy(sql`lower(${enrolment.name})`, asc(enrolment.id))
    .limit(learnersPerPage)
    .offset((page - 1) * learnersPerPage);
  const ids = learners.map(({ learnerId }) => learnerId);
  if (ids.length === 0) return [];
  const { terms } = await readTerms(db, classId);
  const [scored, open, exercises] = await Promise.all([
    listScoredAttempts(db, classId, ids),
    listOpenAttempts(db, classId, ids),
    listBestSubmissions(db, classId, ids),
  ]);
  return learners.map((learner) => {
    const isTheirs = (row: { learnerId: string }) => row.learnerId === learner.learnerId;
    const theirs = scored.filter(isTheirs);
    return {
      ...learner,
      quiz: {
        counted: countResult(terms.counts, theirs),
        latest: shown(theirs[0]),
        open: open.find(isTheirs) ?? null,
      },
      exercises: exercises.filter(isTheirs),
    };
  });
}

function shown(row: ScoredTry | undefined): ScoredAttempt | null {
  if (!row) return null;
  const { id: attemptId, points, outOf, submittedAt } = row;
  return { attemptId, points, outOf, submittedAt };
}

/** Every submitted graded attempt of these learners, the latest first. */
async function listScoredAttempts(db: Database, classId: string, learnerIds: string[]) {
  const a = quizAttempt;
  return db
    .select({
      id: a.id,
      learnerId: a.learnerId,
      points: sql<number>`coalesce(${a.points}, 0)`,
      outOf: a.outOf,
      submittedAt: sql`${a.submittedAt}`.mapWith(a.startedAt),
    })
    .from(a)
    .where(
      and(
        eq(a.classId, classId),
        eq(a.mode, "graded"),
        inArray(a.learnerId, learnerIds),
        isNotNull(a.submittedAt),
      ),
    )
    .orderBy(desc(a.submittedAt), a.id);
}

async function listOpenAttempts(db: Database, classId: string, learnerIds: string[]) {
  return db
    .select({
      attemptId: quizAttempt.id,
      learnerId: quizAttempt.learnerId,
      // An answer that was taken back stays as a row of its own kind.
      answered:
        sql`count(*) filter (where ${quizAnswer.answer} ->> 'kind' <> 'unanswered')`.mapWith(
          Number,
        ),
    })
    .from(quizAttempt)
    .leftJoin(quizAnswer, eq(quizAnswer.attemptId, quizAttempt.id))
    .where(
      and(
        eq(quizAttempt.classId, classId),
        eq(quizAttempt.mode, "graded"),
        inArray(quizAttempt.learnerId, learnerIds),
        isNull(quizAttempt.submittedAt),
      ),
    )
    .groupBy(quizAttempt.id);
}

/** The same order as in server/submissions: nothing takes points away. */
async function listBestSubmissions(db: Database, classId: string, learnerIds: string[]) {
  const s = submission;
  const each = sql`partition by ${s.learnerId}, ${s.exerciseId}`;
  const ranked = db.$with("ranked").as(
    db
      .select({
        submissionId: s.id,
        learnerId: s.learnerId,
        exerciseId: s.exerciseId,
        points: s.points,
        outOf: s.outOf,
        complete: s.complete,
        mastered: s.mastered,
        tries: sql`count(*) over (${each})`.mapWith(Number).as("tries"),
        rank: sql`row_number() over (${each}
          order by ${s.complete} desc, ${s.points} desc, ${s.submittedAt} desc)`
          .mapWith(Number)
          .as("rank"),
      })
      .from(s)
      .where(and(eq(s.classId, classId), inArray(s.learnerId, learnerIds))),
  );
  return db.with(ranked).select().from(ranked).where(eq(ranked.rank, 1));
}

import "server-only";
import { and, count, countDistinct, eq, max } from "drizzle-orm";
import { findExercise } from "@/exercises/exercise-list";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { enrolment, toldCheck } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

/** Of one exercise, counted in learners: whose last Check fails what. */
type StuckExercise = {
  exerciseId: string;
  checkedBy: number;
  lastAt: Date;
  /** Failed by somebody now, most first. */
  checks: {
    checkId: string;
    failing: number;
    /** The wrong idea that was named most, and for how many of them. */
    idea: { id: string; learners: number } | null;
  }[];
};

export type Stuck = { learners: number; exercises: StuckExercise[] };

/** Where a class is stuck, as its learners' browsers tell; nothing where the class did not ask. */
export async function listStuck(
  db: Database,
  viewer: Viewer,
  { classId }: { classId: string },
): Promise<Stuck> {
  await readClass(db, viewer, classId);
  const t = toldCheck;
  const isMember = and(eq(enrolment.classId, t.classId), eq(enrolment.learnerId, t.learnerId));
  const exercises = await db
    .select({
      exerciseId: t.exerciseId,
      checkedBy: countDistinct(t.learnerId),
      lastAt: max(t.lastAt),
    })
    .from(t)
    .innerJoin(enrolment, isMember)
    .where(eq(t.classId, classId))
    .groupBy(t.exerciseId);
  const [all] = await db
    .select({ learners: countDistinct(t.learnerId) })
    .from(t)
    .innerJoin(enrolment, isMember)
    .where(eq(t.classId, classId));
  const failed = await db
    .select({
      exerciseId: t.exerciseId,
      checkId: t.checkId,
      idea: t.misconception,
      learners: count(),
    })
    .from(t)
    .innerJoin(enrolment, isMember)
    .where(and(eq(t.classId, classId), eq(t.outcome, "failed")))
    .groupBy(t.exerciseId, t.checkId, t.misconception);
  return {
    learners: all?.learners ?? 0,
    exercises: exercises.flatMap(({ lastAt, ...exercise }) => {
      const ofExercise = failed.filter(({ exerciseId }) => exerciseId === exercise.exerciseId);
      return lastAt
        ? { ...exercise, lastAt, checks: countedByCheck(exercise.exerciseId, ofExercise) }
        : [];
    }),
  };
}

type Counted = { checkId: string; idea: string | null; learners: number };

/** Checks that the exercise has, in its order where as many learners fail them. */
function countedByCheck(exerciseId: string, rows: readonly Counted[]): StuckExercise["checks"] {
  return (findExercise(exerciseId)?.checks ?? [])
    .flatMap(({ id: checkId }) => {
      const ofCheck = rows.filter((row) => row.checkId === checkId);
      const failing = ofCheck.reduce((sum, { learners }) => sum + learners, 0);
      return failing > 0 ? { checkId, failing, idea: mostNamed(ofCheck) } : [];
    })
    .toSorted((one, other) => other.failing - one.failing);
}

function mostNamed(rows: readonly Counted[]): { id: string; learners: number } | null {
  const named = rows.flatMap(({ idea, learners }) => (idea === null ? [] : { id: idea, learners }));
  return named.toSorted((one, other) => other.learners - one.learners)[0] ?? null;
}

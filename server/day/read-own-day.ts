import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Report } from "@/exercises/grading/report";
import type { PlanStep } from "@/quiz/plan-next";
import type { Database } from "@/server/db/open";
import { submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { listAttempts } from "@/server/quiz/list-attempts";
import { readResult } from "@/server/quiz/read-result";

type ExerciseDay = {
  exerciseId: string;
  points: number;
  outOf: number;
  complete: boolean;
  mastered: boolean;
  /** The steps that pass in it; empty where the version that judged it had none. */
  steps: number[];
  submittedAt: Date;
};

type QuizDay = {
  attemptId: string;
  points: number;
  outOf: number;
  submittedAt: Date;
  /** Empty where the learner's class does not show answers now. */
  plan: readonly PlanStep[];
};

export type OwnDay = {
  exercises: ExerciseDay[];
  /** The best of the attempts that were submitted. */
  quiz: QuizDay | null;
  isQuizUnderWay: boolean;
};

/** What the server has of the viewer's own day: the best submission of each exercise, and of the quiz. */
export async function readOwnDay(
  db: Database,
  viewer: Viewer,
  { checksOfSteps }: { checksOfSteps: ReadonlyMap<string, number> },
): Promise<OwnDay> {
  if (viewer.kind === "visitor") return { exercises: [], quiz: null, isQuizUnderWay: false };
  const best = await db
    .selectDistinctOn([submission.exerciseId], {
      exerciseId: submission.exerciseId,
      report: submission.report,
      points: submission.points,
      outOf: submission.outOf,
      complete: submission.complete,
      mastered: submission.mastered,
      submittedAt: submission.submittedAt,
    })
    .from(submission)
    .where(eq(submission.learnerId, viewer.id))
    .orderBy(
      submission.exerciseId,
      desc(submission.complete),
      desc(submission.points),
      desc(submission.submittedAt),
    );
  const exercises = best.map(({ report, ...row }) => ({
    ...row,
    steps: stepsIn(report as Report, checksOfSteps),
  }));
  const attempts = await listAttempts(db, viewer);
  const submitted = attempts
    .filter(({ submittedAt }) => submittedAt !== null)
    .sort((one, other) => (other.points ?? 0) - (one.points ?? 0));
  const first = submitted[0];
  const isQuizUnderWay = attempts.some(({ submittedAt }) => submittedAt === null);
  if (!first) return { exercises, quiz: null, isQuizUnderWay };
  const { answers, points, outOf, submittedAt } = await readResult(db, viewer, {
    attemptId: first.id,
  });
  const plan = answers.kind === "shown" ? answers.result.plan : [];
  return {
    exercises,
    quiz: { attemptId: first.id, points, outOf, submittedAt, plan },
    isQuizUnderWay,
  };
}

function stepsIn(report: Report, checksOfSteps: ReadonlyMap<string, number>): number[] {
  if (report.kind !== "graded") return [];
  return report.checks.flatMap(({ id, outcome }) =>
    outcome === "passed" ? (checksOfSteps.get(id) ?? []) : [],
  );
}

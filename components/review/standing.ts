import type { CountedResult } from "@/quiz/counted-result";

/** What the tables show of a learner; as server/results answers it. */

type ScoredAttempt = { attemptId: string; points: number; outOf: number; submittedAt: Date };

export type QuizStanding = {
  /** What counts of the submitted graded attempts. */
  counted: CountedResult | null;
  latest: ScoredAttempt | null;
  open: { answered: number } | null;
};

export type ExerciseStanding = {
  exerciseId: string;
  tries: number;
  submissionId: string;
  points: number;
  outOf: number;
  complete: boolean;
  mastered: boolean;
};

export type LearnerRow = {
  learnerId: string;
  name: string;
  joinedAt: Date;
  quiz: QuizStanding;
  exercises: readonly ExerciseStanding[];
};

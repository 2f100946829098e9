import type { ExerciseDefinition } from "@/exercises/exercise";
import { gradeProgram } from "@/exercises/grade-program";
import type { Report } from "@/exercises/grading/report";
import { makeCases, publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

export type Grader = {
  definition: ExerciseDefinition;
  grade: (source: string) => Promise<Report>;
  close: () => Promise<void>;
};

/** Grades OUR OWN programs in Node, on the public inputs or on those of a seed. */
export async function createGrader(exerciseId: string, seed: string | null): Promise<Grader> {
  const loaded = await loadExercise(exerciseId);
  const cases = seed === null ? publicCases(exerciseId) : makeCases(exerciseId, seed);
  const runtime = await createNodeRuntime();
  return {
    definition: loaded.definition,
    grade: (source) => gradeProgram(runtime, loaded, cases, source),
    close: () => runtime.close(),
  };
}

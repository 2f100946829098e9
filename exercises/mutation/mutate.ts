// npm run mutate [-- exercise …]: makes small slips in each full solution, grades every one, and says
// which ones no check catches. Fails when fewer than 95 % of those that change behaviour are caught.
import { availableParallelism } from "node:os";
import type { ExerciseContent } from "@/exercises/exercise";
import { exerciseList, findExercise, folderOf } from "@/exercises/exercise-list";
import { gradeProgram } from "@/exercises/grade-program";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { readProgram } from "@/exercises/read-program";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import { explains, nameOf, readExplained } from "./explained";
import { type Mutant, makeMutants } from "./make-mutants";

/** A mutant that needs more is caught, so this leaves room for a machine that is busy elsewhere. */
const SECONDS = 10;
const LEAST_CAUGHT = 0.95;

const wanted = process.argv.slice(2);
const chosen =
  wanted.length === 0 ? exerciseList : wanted.flatMap((name) => findExercise(name) ?? []);
if (chosen.length < wanted.length) throw new Error(`not all are exercises: ${wanted.join(", ")}`);
for (const exercise of chosen) {
  if (!(await tell(exercise))) process.exitCode = 1;
}

async function tell(exercise: ExerciseContent): Promise<boolean> {
  const runtime = await createNodeRuntime();
  const full = readProgram(folderOf(exercise), "solutions", "full.py");
  const made = await makeMutants(runtime, full);
  await runtime.close();
  const survivors = await survivorsOf(exercise, made);
  const explained = readExplained(exercise);
  const unexplained = survivors.filter((one) => !explained.some((row) => explains(row, one)));
  const changing = made.length - (survivors.length - unexplained.length);
  const caught = made.length - survivors.length;
  console.log(
    `Exercise ${exercise.number}: ${made.length} mutants, ${made.length - changing} of them do what the solution does (README); ` +
      `${caught} of the other ${changing} caught, ${((100 * caught) / changing).toFixed(1)} %`,
  );
  for (const mutant of unexplained) console.log(`  survives  ${nameOf(mutant)}`);
  const stale = explained.filter((row) => !survivors.some((one) => explains(row, one)));
  for (const row of stale) console.log(`  in the README, but is caught or gone  ${row}`);
  return stale.length === 0 && caught >= LEAST_CAUGHT * changing;
}

/** Grades all of them, as many at a time as there are cores. */
async function survivorsOf(exercise: ExerciseContent, made: readonly Mutant[]): Promise<Mutant[]> {
  const loaded = await loadExercise(exercise.id);
  const cases = publicCases(exercise.id);
  const isSurvivor = new Array<boolean>(made.length);
  const queue = made.entries();
  async function work(): Promise<void> {
    const runtime = await createNodeRuntime();
    for (const [index, { source }] of queue) {
      const report = await gradeProgram(runtime, loaded, cases, source, { seconds: SECONDS });
      isSurvivor[index] = report.kind === "graded" && report.mastered;
    }
    await runtime.close();
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made.filter((_, index) => isSurvivor[index]);
}

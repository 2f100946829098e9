import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { partOfSolution, type SolutionPart } from "@/exercises/solution-part";

/** Reads a part of an exercise's solution from disk. Rejects for an exercise that is not in the list. */
export async function loadSolution(
  exerciseId: string,
  part: SolutionPart,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<string> {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = join(root, "exercises", folderOf(content), "programs", "solutions");
  if (part === "steps") return readFile(join(folder, "core.py"), "utf8");
  return partOfSolution(
    await readFile(join(folder, "full.py"), "utf8"),
    content.tasks,
    Number(part),
  );
}

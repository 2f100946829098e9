import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findExercise, folderOf } from "@/exercises/exercise-list";

/** `core` passes every core check, `full` passes every check. */
export type Solutions = { core: string; full: string };

/** Reads an exercise's two solutions from disk. Throws for an exercise that is not in the list. */
export async function loadSolutions(
  exerciseId: string,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<Solutions> {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = join(root, "exercises", folderOf(content), "solutions");
  const [core, full] = await Promise.all([
    readFile(join(folder, "core.py"), "utf8"),
    readFile(join(folder, "full.py"), "utf8"),
  ]);
  return { core, full };
}

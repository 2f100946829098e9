import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ShownDesign } from "@/exercises/design";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { partsOf } from "@/exercises/parts-of";

/** Reads an exercise's designs with their programs. Rejects for an exercise that is not in the list. */
export async function loadDesigns(
  exerciseId: string,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<ShownDesign[]> {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = join(root, "exercises", folderOf(content), "programs");
  return Promise.all(
    partsOf(exerciseId).designs.map(async ({ file, title, trade }) => ({
      title,
      trade,
      program: await readFile(join(/* turbopackIgnore: true */ folder, file), "utf8"),
    })),
  );
}

import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { designs as domainIdentification } from "@/exercises/01-domain-identification/programs/designs";
import { designs as dataProductDesign } from "@/exercises/02-data-product-design/programs/designs";
import { designs as governancePolicies } from "@/exercises/03-governance-policies/programs/designs";
import { designs as platformCapabilities } from "@/exercises/04-platform-capabilities/programs/designs";
import { designs as migrationPlanning } from "@/exercises/05-migration-planning/programs/designs";
import type { Design, ShownDesign } from "@/exercises/design";
import { findExercise, folderOf } from "@/exercises/exercise-list";

/** The accepted designs that are worth a look, by the exercise's id. */
export const designsOf: Readonly<Record<string, readonly Design[]>> = {
  "domain-identification": domainIdentification,
  "data-product-design": dataProductDesign,
  "governance-policies": governancePolicies,
  "platform-capabilities": platformCapabilities,
  "migration-planning": migrationPlanning,
};

/** Reads an exercise's designs with their programs. Rejects for an exercise that is not in the list. */
export async function loadDesigns(
  exerciseId: string,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<ShownDesign[]> {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = join(root, "exercises", folderOf(content), "programs");
  return Promise.all(
    (designsOf[exerciseId] ?? []).map(async ({ file, title, trade }) => ({
      title,
      trade,
      program: await readFile(join(/* turbopackIgnore: true */ folder, file), "utf8"),
    })),
  );
}

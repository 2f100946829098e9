import { domainIdentification } from "@/exercises/01-domain-identification/exercise";
import { dataProductDesign } from "@/exercises/02-data-product-design/exercise";
import { governancePolicies } from "@/exercises/03-governance-policies/exercise";
import { platformCapabilities } from "@/exercises/04-platform-capabilities/exercise";
import { migrationPlanning } from "@/exercises/05-migration-planning/exercise";
import type { ExerciseContent } from "@/exercises/exercise";

/** The exercises that exist, in the curriculum's order. Safe in a browser. */
export const exerciseList: readonly ExerciseContent[] = [
  domainIdentification,
  dataProductDesign,
  governancePolicies,
  platformCapabilities,
  migrationPlanning,
];

/** Finds an exercise by its number (1, "1") or its id; null when there is none. */
export function findExercise(numberOrId: number | string): ExerciseContent | null {
  const wanted = String(numberOrId);
  return exerciseList.find(({ id, number }) => id === wanted || String(number) === wanted) ?? null;
}

/** The name of an exercise's folder: "01-domain-identification". */
export function folderOf({ number, id }: ExerciseContent): string {
  return `${String(number).padStart(2, "0")}-${id}`;
}

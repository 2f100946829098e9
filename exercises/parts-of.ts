import "server-only";
import { parts as domainIdentification } from "@/exercises/01-domain-identification/parts";
import { parts as dataProductDesign } from "@/exercises/02-data-product-design/parts";
import { parts as governancePolicies } from "@/exercises/03-governance-policies/parts";
import { parts as platformCapabilities } from "@/exercises/04-platform-capabilities/parts";
import { parts as migrationPlanning } from "@/exercises/05-migration-planning/parts";
import type { ExerciseParts } from "@/exercises/exercise-parts";

const partsByExercise: Readonly<Record<string, ExerciseParts>> = {
  "domain-identification": domainIdentification,
  "data-product-design": dataProductDesign,
  "governance-policies": governancePolicies,
  "platform-capabilities": platformCapabilities,
  "migration-planning": migrationPlanning,
};

/** Throws for an unknown exercise. */
export function partsOf(exerciseId: string): ExerciseParts {
  const parts = partsByExercise[exerciseId];
  if (parts === undefined) throw new Error(`no parts of an exercise "${exerciseId}"`);
  return parts;
}

import "server-only";
import { makeCases as domainIdentification } from "@/exercises/01-domain-identification/cases/make-cases";
import { makeCases as dataProductDesign } from "@/exercises/02-data-product-design/cases/make-cases";
import { makeCases as governancePolicies } from "@/exercises/03-governance-policies/cases/make-cases";
import { makeCases as platformCapabilities } from "@/exercises/04-platform-capabilities/cases/make-cases";
import { makeCases as migrationPlanning } from "@/exercises/05-migration-planning/cases/make-cases";
import type { Cases } from "@/exercises/exercise";

/** The seed of the cases that everybody may see. */
const PUBLIC_SEED = "day-17-public";

const makersByExercise: Readonly<Record<string, (seed: string) => Cases>> = {
  "domain-identification": domainIdentification,
  "governance-policies": governancePolicies,
  "data-product-design": dataProductDesign,
  "platform-capabilities": platformCapabilities,
  "migration-planning": migrationPlanning,
};

/**
 * Fresh inputs and what the oracle expects for them. The same seed gives the same cases on every
 * machine. Send `inputs` to a browser and keep `expectations`. Throws for an unknown exercise.
 */
export function makeCases(exerciseId: string, seed: string): Cases {
  const make = makersByExercise[exerciseId];
  if (make === undefined) throw new Error(`no cases for exercise "${exerciseId}"`);
  return make(seed);
}

/** The cases whose expectations ship to the browser, so that Check works without the server. */
export function publicCases(exerciseId: string): Cases {
  return makeCases(exerciseId, PUBLIC_SEED);
}

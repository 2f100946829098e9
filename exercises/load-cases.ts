import "server-only";
import type { Cases } from "@/exercises/exercise";
import { partsOf } from "@/exercises/parts-of";

/** The seed of the cases that everybody may see. */
const PUBLIC_SEED = "day-17-public";

/**
 * Fresh inputs and what the oracle expects for them. The same seed gives the same cases on every
 * machine. Send `inputs` to a browser and keep `expectations`, which are worked out when they are
 * read. Throws for an unknown exercise.
 */
export function makeCases(exerciseId: string, seed: string): Cases {
  return partsOf(exerciseId).makeCases(seed);
}

/** The cases whose expectations ship to the browser, so that Check works without the server. */
export function publicCases(exerciseId: string): Cases {
  return makeCases(exerciseId, PUBLIC_SEED);
}

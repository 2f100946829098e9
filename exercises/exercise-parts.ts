import type { CaseTable } from "@/exercises/case-table";
import type { Design } from "@/exercises/design";
import type { Cases } from "@/exercises/exercise";

/** What of an exercise stays on the server, or goes to the browser in a form of its own. */
export type ExerciseParts = {
  /** The same seed gives the same cases on every machine. */
  makeCases: (seed: string) => Cases;
  caseTables: readonly CaseTable[];
  /** The accepted designs that are worth a look. */
  designs: readonly Design[];
};

import "server-only";
import { caseTables } from "@/exercises/06-reads-per-team/case/case-tables";
import { makeCases } from "@/exercises/06-reads-per-team/cases/make-cases";
import { designs } from "@/exercises/06-reads-per-team/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

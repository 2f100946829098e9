import "server-only";
import { caseTables } from "@/exercises/01-domain-identification/case/case-tables";
import { makeCases } from "@/exercises/01-domain-identification/cases/make-cases";
import { designs } from "@/exercises/01-domain-identification/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

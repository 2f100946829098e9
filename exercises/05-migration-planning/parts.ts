import "server-only";
import { caseTables } from "@/exercises/05-migration-planning/case/case-tables";
import { makeCases } from "@/exercises/05-migration-planning/cases/make-cases";
import { designs } from "@/exercises/05-migration-planning/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

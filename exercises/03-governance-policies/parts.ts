import "server-only";
import { caseTables } from "@/exercises/03-governance-policies/case/case-tables";
import { makeCases } from "@/exercises/03-governance-policies/cases/make-cases";
import { designs } from "@/exercises/03-governance-policies/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

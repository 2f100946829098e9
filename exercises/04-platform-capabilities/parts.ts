import "server-only";
import { caseTables } from "@/exercises/04-platform-capabilities/case/case-tables";
import { makeCases } from "@/exercises/04-platform-capabilities/cases/make-cases";
import { designs } from "@/exercises/04-platform-capabilities/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

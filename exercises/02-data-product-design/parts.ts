import "server-only";
import { caseTables } from "@/exercises/02-data-product-design/case/case-tables";
import { makeCases } from "@/exercises/02-data-product-design/cases/make-cases";
import { designs } from "@/exercises/02-data-product-design/programs/designs";
import type { ExerciseParts } from "@/exercises/exercise-parts";

export const parts: ExerciseParts = { makeCases, caseTables, designs };

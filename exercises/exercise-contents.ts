import { domainIdentification } from "@/exercises/01-domain-identification/exercise";
import type { ExerciseContent } from "@/exercises/exercise";

/** What each folder says about its exercise, in the order of exercise-list.ts. */
export const exerciseContents: readonly ExerciseContent[] = [domainIdentification];

import { z } from "zod";
import { findExercise } from "@/exercises/exercise-list";
import { Refusal } from "@/server/http/refusal";

export type ExerciseContext = { params: Promise<{ exercise: string }> };

/** The exercise that an address names; refused (404) when there is none of that name. */
export async function exerciseOf({ params }: ExerciseContext): Promise<string> {
  const { exercise } = await params;
  const found = findExercise(exercise);
  if (!found) throw new Refusal(404, "unknown-exercise", "There is no exercise of this name.");
  return found.id;
}

/** A learner's file: no NUL, which neither Python nor the store can hold. */
export const sourceShape = z
  .string()
  .max(200_000, { error: "the file may have at most 200,000 characters" })
  .refine((text) => !text.includes("\0"), { error: "the file holds a NUL character" });

import { database } from "@/server/db/store";
import { readDesigns } from "@/server/help/read-designs";
import { jsonAnswer } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

/** The accepted designs of an exercise, for who has mastered it. */
export const GET = jsonAnswer(async (context: ExerciseContext) => {
  const exerciseId = await exerciseOf(context);
  return readDesigns(database(), await currentViewer(), { exerciseId });
});

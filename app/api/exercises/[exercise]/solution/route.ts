import { z } from "zod";
import { database } from "@/server/db/store";
import { openSolution } from "@/server/help/open-solution";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

/** Opens the solution and records it: no GET, so that no link or prefetch does it unasked. */
export const POST = jsonEndpoint(
  { maxBytes: 1_000, body: z.object({}) },
  async (_input, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    return openSolution(database(), await currentViewer(), { exerciseId, now: new Date() });
  },
);

import { z } from "zod";
import { solutionPart } from "@/exercises/solution-part";
import { database } from "@/server/db/store";
import { openSolution } from "@/server/help/open-solution";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

/** Opens a part of the solution and records it: no GET, so that no link or prefetch does it unasked. */
export const POST = jsonEndpoint(
  { maxBytes: 1_000, body: z.object({ part: solutionPart }) },
  async ({ part }, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    return openSolution(database(), await currentViewer(), { exerciseId, part, now: new Date() });
  },
);

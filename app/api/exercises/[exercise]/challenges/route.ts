import { z } from "zod";
import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { ensurePerson } from "@/server/identity/session";
import { createChallenge } from "@/server/submissions/create-challenge";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

export const POST = jsonEndpoint(
  { maxBytes: 1_000, body: z.object({}) },
  async (_input, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    return createChallenge(database(), await ensurePerson(), { exerciseId, now: new Date() });
  },
);

import { z } from "zod";
import { solutionPart } from "@/exercises/solution-part";
import { database } from "@/server/db/store";
import { openSolution } from "@/server/help/open-solution";
import { honestTriesNeeded } from "@/server/help/solution-access";
import { toldTries } from "@/server/help/told-tries";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer, ensurePerson } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

/**
 * Opens a part of the solution and records it: no GET, so that no link or prefetch does it unasked.
 * Whoever tried without submitting has no session yet, and gets one for the record.
 */
export const POST = jsonEndpoint(
  { maxBytes: 1_000, body: z.object({ part: solutionPart, tries: toldTries }) },
  async ({ part, tries: told }, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    const mayOpen = told.length >= honestTriesNeeded;
    const viewer = mayOpen ? await ensurePerson() : await currentViewer();
    return openSolution(database(), viewer, { exerciseId, part, told, now: new Date() });
  },
);

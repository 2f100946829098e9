import { z } from "zod";
import { tellChecks } from "@/server/checks/tell-checks";
import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

const id = z.string().max(100);

// Strict: a request with anything else in it, such as a program, is refused as a whole.
const body = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        id,
        outcome: z.enum(["passed", "failed", "waiting"]),
        misconception: id.optional(),
      }),
    )
    .min(1)
    .max(100),
});

/** Tells the viewer's class which checks failed; the answer says whether that is kept. */
export const POST = jsonEndpoint(
  { maxBytes: 20_000, body },
  async ({ checks }, context: ExerciseContext) =>
    tellChecks(database(), await currentViewer(), {
      exerciseId: await exerciseOf(context),
      checks,
      now: new Date(),
    }),
);

import { z } from "zod";
import { database } from "@/server/db/store";
import { readDraft } from "@/server/drafts/read-draft";
import { saveDraft } from "@/server/drafts/save-draft";
import { jsonAnswer, jsonEndpoint } from "@/server/http/json-endpoint";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf, sourceShape } from "../exercise-input";

/** The viewer's draft, and whether the server would keep one. */
export const GET = jsonAnswer(async (context: ExerciseContext) => {
  const exerciseId = await exerciseOf(context);
  const viewer = await currentViewer();
  const draft = await readDraft(database(), viewer, { exerciseId });
  return { hasSession: viewer.kind !== "visitor", draft };
});

export const PUT = jsonEndpoint(
  {
    maxBytes: 600_000,
    body: z.object({ source: sourceShape, baseRevision: z.number().int().min(0) }),
  },
  async ({ source, baseRevision }, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    const viewer = await currentViewer();
    if (viewer.kind === "visitor") {
      throw new Refusal(401, "no-session", "Nothing is kept on the server without a session.");
    }
    const { revision, savedAt } = await saveDraft(database(), viewer, {
      exerciseId,
      source,
      baseRevision,
    });
    return { revision, savedAt };
  },
);

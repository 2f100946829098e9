import { z } from "zod";
import { parseRunEvent, type RunEvent } from "@/exercises/grading/observation";
import { database } from "@/server/db/store";
import { jsonAnswer, jsonEndpoint } from "@/server/http/json-endpoint";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { submitExercise } from "@/server/submissions/submit-exercise";
import { summariseSubmissions } from "@/server/submissions/summarise-submissions";
import { type ExerciseContext, exerciseOf, sourceShape } from "../exercise-input";

// Whatever else a browser claims, such as points or a report, is not in this shape and is dropped.
const body = z.object({
  id: z.uuid(),
  challengeId: z.uuid(),
  source: sourceShape,
  events: z.array(z.unknown()).max(5_000),
});

/** How the viewer has done so far. */
export const GET = jsonAnswer(async (context: ExerciseContext) => {
  const exerciseId = await exerciseOf(context);
  const summary = await summariseSubmissions(database(), await currentViewer(), { exerciseId });
  return summary;
});

export const POST = jsonEndpoint(
  { maxBytes: 4_000_000, body },
  async ({ id, challengeId, source, events }, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    const viewer = await currentViewer();
    if (viewer.kind === "visitor") {
      throw new Refusal(
        401,
        "no-session",
        "Your session has ended. Press Submit again to start a new one.",
      );
    }
    return submitExercise(database(), viewer, {
      id,
      exerciseId,
      challengeId,
      source,
      events: parsed(events),
      now: new Date(),
    });
  },
);

function parsed(events: unknown[]): RunEvent[] {
  return events.map((event) => {
    const known = parseRunEvent(event);
    if (!known)
      throw new Refusal(400, "malformed", "An event of the run is not in the expected form.");
    return known;
  });
}

import { z } from "zod";
import { database } from "@/server/db/store";
import { readHelp } from "@/server/help/read-help";
import { recordHints } from "@/server/help/record-hints";
import { whyClosed } from "@/server/help/solution-access";
import { toldTries } from "@/server/help/told-tries";
import { jsonAnswer, jsonEndpoint } from "@/server/http/json-endpoint";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { type ExerciseContext, exerciseOf } from "../exercise-input";

const secondsInAYear = 31_536_000;

const body = z.object({
  openings: z
    .array(
      z.object({
        checkId: z.string().max(100),
        hint: z.number().int().min(1).max(3),
        secondsAgo: z.number().min(0).max(secondsInAYear),
      }),
    )
    .max(200),
});

/** The help that the viewer has taken, and which parts of the solution are open to them, or why they are not. */
export const GET = jsonAnswer(async (context: ExerciseContext, request) => {
  const exerciseId = await exerciseOf(context);
  const told = toldTries.safeParse(new URL(request.url).searchParams.getAll("try"));
  if (!told.success) throw new Refusal(400, "malformed", "The tries are not in the expected form.");
  const viewer = await currentViewer();
  const input = { exerciseId, told: told.data };
  const { hints, solution } = await readHelp(database(), viewer, input);
  return {
    hasSession: viewer.kind !== "visitor",
    hints,
    solution: solution.map(({ part, access, openedAt }) => ({
      part,
      openedAt,
      closed:
        access.kind === "closed" ? whyClosed(access, part === "steps" ? "steps" : "further") : null,
    })),
  };
});

/** Keeps that hints were opened. */
export const POST = jsonEndpoint(
  { maxBytes: 30_000, body },
  async ({ openings }, context: ExerciseContext) => {
    const exerciseId = await exerciseOf(context);
    const viewer = await currentViewer();
    if (viewer.kind === "visitor") {
      throw new Refusal(401, "no-session", "Nothing is kept on the server without a session.");
    }
    const { hints } = await recordHints(database(), viewer, {
      exerciseId,
      openings,
      now: new Date(),
    });
    return { hints };
  },
);

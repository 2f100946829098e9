import { z } from "zod";
import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { ensurePerson } from "@/server/identity/session";
import { attemptIdShape } from "@/server/quiz/attempt-id";
import { startAttempt } from "@/server/quiz/start-attempt";

const body = z.strictObject({
  attemptId: attemptIdShape,
  mode: z.enum(["practice", "graded"]),
});

export const POST = jsonEndpoint({ maxBytes: 1024, body }, async (input) =>
  startAttempt(database(), await ensurePerson(), input),
);

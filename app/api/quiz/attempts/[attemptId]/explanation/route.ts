import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { explainAnswer, explainInput } from "@/server/quiz/explain-answer";

export const POST = jsonEndpoint(
  { maxBytes: 32 * 1024, body: explainInput },
  async (given, context: AttemptRoute) => {
    const attemptId = await requireAttemptId(context);
    return explainAnswer(database(), await currentViewer(), { attemptId, ...given });
  },
);

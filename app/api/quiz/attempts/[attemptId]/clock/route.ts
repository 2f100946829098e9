import { database } from "@/server/db/store";
import { jsonAnswer } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { readAttemptClock } from "@/server/quiz/read-attempt";

export const dynamic = "force-dynamic";

export const GET = jsonAnswer(async (context: AttemptRoute) => {
  const attemptId = await requireAttemptId(context);
  return readAttemptClock(database(), await currentViewer(), { attemptId });
});

import { z } from "zod";
import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { answerBatch, maxAnswerBytes } from "@/server/quiz/save-answers";
import { submitAttempt } from "@/server/quiz/submit-attempt";

const body = z.strictObject({ answers: answerBatch });

export const POST = jsonEndpoint(
  { maxBytes: maxAnswerBytes, body },
  async ({ answers }, context: AttemptRoute) => {
    const attemptId = await requireAttemptId(context);
    return submitAttempt(database(), await currentViewer(), { attemptId, answers });
  },
);

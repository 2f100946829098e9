import { database } from "@/server/db/store";
import { refuse } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { readQuizFile } from "@/server/quiz/read-quiz-file";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, route: AttemptRoute): Promise<Response> {
  try {
    const attemptId = await requireAttemptId(route);
    const text = await readQuizFile(database(), await currentViewer(), { attemptId });
    return new Response(text, {
      headers: {
        "Content-Type": "text/markdown; charset=utf-8",
        "Content-Disposition": 'attachment; filename="quiz.md"',
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    return refuse(error);
  }
}

import "server-only";
import { and, eq } from "drizzle-orm";
import type { ShownDesign } from "@/exercises/design";
import { loadDesigns } from "@/exercises/load-designs";
import type { Database } from "@/server/db/open";
import { submission } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReadDesigns } from "@/server/policy";

/**
 * How others solved an exercise, for who has mastered it: they are whole solutions. Refused (404)
 * to everybody else.
 */
export async function readDesigns(
  db: Database,
  viewer: Viewer,
  { exerciseId }: { exerciseId: string },
): Promise<{ designs: ShownDesign[] }> {
  const hasMastered =
    viewer.kind === "learner" &&
    (await db.$count(
      submission,
      and(
        eq(submission.learnerId, viewer.id),
        eq(submission.exerciseId, exerciseId),
        eq(submission.mastered, true),
      ),
    )) > 0;
  if (!mayReadDesigns(viewer, { hasMastered })) {
    throw new Refusal(
      404,
      "no-designs",
      "How others solved it can be read once a submission of yours has mastered the exercise.",
    );
  }
  return { designs: await loadDesigns(exerciseId) };
}

import "server-only";
import { type Lowering, loweringByAttempt } from "@/quiz/counted-result";
import type { Database } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import { findOwnAttempt } from "./find-own-attempt";
import { listAttempts } from "./list-attempts";
import { readTerms } from "./read-terms";

/** How a graded attempt of the viewer lowered their result in its class; null when it did not. */
export async function readLoweringBy(
  db: Database,
  viewer: Viewer,
  { attemptId }: { attemptId: string },
): Promise<Lowering | null> {
  const { mode, classId } = await findOwnAttempt(db, viewer, attemptId);
  if (mode !== "graded" || classId === null) return null;
  const { terms } = await readTerms(db, classId);
  const tries = (await listAttempts(db, viewer)).flatMap(
    ({ id, points, outOf, submittedAt, ...one }) =>
      one.mode === "graded" && one.classId === classId && points !== null && submittedAt !== null
        ? [{ id, points, outOf, submittedAt }]
        : [],
  );
  return loweringByAttempt(terms.counts, tries, attemptId);
}

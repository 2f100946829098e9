import "server-only";
import { loadSolutions, type Solutions } from "@/exercises/load-solutions";
import type { Database } from "@/server/db/open";
import { solutionOpening } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { readHelp } from "./read-help";
import { whyClosed } from "./solution-access";

export type OpenedSolution = { solutions: Solutions; openedAt: Date };

/**
 * Shows an exercise's solutions to a learner who may see them, and records when they first did.
 * Refused (403) with a sentence about what is missing.
 */
export async function openSolution(
  db: Database,
  viewer: Viewer,
  { exerciseId, now }: { exerciseId: string; now: Date },
): Promise<OpenedSolution> {
  const { solution } = await readHelp(db, viewer, { exerciseId });
  if (viewer.kind === "visitor" || solution.access.kind === "closed") {
    const { access } = solution;
    const message = access.kind === "closed" ? whyClosed(access) : "The solution is closed.";
    throw new Refusal(403, "solution-closed", message);
  }
  const solutions = await loadSolutions(exerciseId);
  await db
    .insert(solutionOpening)
    .values({ learnerId: viewer.id, exerciseId, openedAt: now })
    .onConflictDoNothing();
  const after = await readHelp(db, viewer, { exerciseId });
  return { solutions, openedAt: after.solution.openedAt ?? now };
}

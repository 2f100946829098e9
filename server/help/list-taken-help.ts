import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { hintOpening, solutionOpening } from "@/server/db/schema";
import type { TakenHelp } from "./help-before";

/**
 * All help that a learner ever took. It asks nobody's permission: only for data functions that
 * have already decided that their viewer may see this learner's work.
 */
export async function listTakenHelp(db: Database, learnerId: string): Promise<TakenHelp> {
  const hints = await db
    .select({
      exerciseId: hintOpening.exerciseId,
      checkId: hintOpening.checkId,
      hint: hintOpening.hint,
      openedAt: hintOpening.openedAt,
    })
    .from(hintOpening)
    .where(eq(hintOpening.learnerId, learnerId))
    .orderBy(hintOpening.openedAt);
  const solutions = await db
    .select({
      exerciseId: solutionOpening.exerciseId,
      part: solutionOpening.part,
      openedAt: solutionOpening.openedAt,
    })
    .from(solutionOpening)
    .where(eq(solutionOpening.learnerId, learnerId))
    .orderBy(solutionOpening.openedAt);
  return { hints, solutions };
}

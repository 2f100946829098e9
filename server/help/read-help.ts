import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { loadExercise } from "@/exercises/load-exercise";
import type { Database } from "@/server/db/open";
import { hintOpening, solutionOpening, submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { type SolutionAccess, solutionAccess } from "./solution-access";

export type OpenedHint = { checkId: string; hint: number; openedAt: Date };

export type Help = {
  hints: OpenedHint[];
  solution: { access: SolutionAccess; openedAt: Date | null };
};

/** Enough to find the honest tries among; a learner may submit the same text any number of times. */
const mostSources = 20;

/** The help that the viewer has taken with an exercise, and whether the solution is open to them. */
export async function readHelp(
  db: Database,
  viewer: Viewer,
  { exerciseId }: { exerciseId: string },
): Promise<Help> {
  const { starter } = await loadExercise(exerciseId);
  if (viewer.kind === "visitor") {
    const nothing = { wasOpened: false, isComplete: false, sources: [], starter };
    return { hints: [], solution: { access: solutionAccess(nothing), openedAt: null } };
  }
  const hints = await db
    .select({
      checkId: hintOpening.checkId,
      hint: hintOpening.hint,
      openedAt: hintOpening.openedAt,
    })
    .from(hintOpening)
    .where(and(eq(hintOpening.learnerId, viewer.id), eq(hintOpening.exerciseId, exerciseId)))
    .orderBy(asc(hintOpening.checkId), asc(hintOpening.hint));
  const [opened] = await db
    .select({ openedAt: solutionOpening.openedAt })
    .from(solutionOpening)
    .where(
      and(eq(solutionOpening.learnerId, viewer.id), eq(solutionOpening.exerciseId, exerciseId)),
    );
  const own = and(eq(submission.learnerId, viewer.id), eq(submission.exerciseId, exerciseId));
  const complete = await db.$count(submission, and(own, eq(submission.complete, true)));
  const sources = await db
    .selectDistinct({ source: submission.source })
    .from(submission)
    .where(own)
    .limit(mostSources);
  const access = solutionAccess({
    wasOpened: opened !== undefined,
    isComplete: complete > 0,
    sources: sources.map(({ source }) => source),
    starter,
  });
  return { hints, solution: { access, openedAt: opened?.openedAt ?? null } };
}

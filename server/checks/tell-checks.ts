import "server-only";
import { sql } from "drizzle-orm";
import { findExercise } from "@/exercises/exercise-list";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { toldCheck } from "@/server/db/schema";
import { takeTry } from "@/server/identity/rate-limit";
import type { Viewer } from "@/server/identity/viewer";
import { mayTellChecks } from "@/server/policy";

/** More Checks than anybody makes by hand. */
const limit = { name: "tell-checks", tries: 200, windowSeconds: 600 };

type Input = {
  exerciseId: string;
  /** What the learner's browser says of its last Check. */
  checks: readonly {
    id: string;
    outcome: "passed" | "failed" | "waiting";
    misconception?: string | undefined;
  }[];
  now: Date;
};

/**
 * Keeps for the learner's class what a Check said, in the place of what the one before said; keeps
 * nothing where the class did not ask for it. Checks and ideas that the exercise does not have are
 * left out, so that a browser can store neither much nor words of its own.
 */
export async function tellChecks(
  db: Database,
  viewer: Viewer,
  { exerciseId, checks, now }: Input,
): Promise<{ isKept: boolean }> {
  if (viewer.kind === "visitor") return { isKept: false };
  const joined = await currentEnrolment(db, viewer.id);
  if (!joined || !mayTellChecks(viewer, joined)) return { isKept: false };
  await takeTry(db, limit, viewer.id, now);
  const exercise = findExercise(exerciseId);
  const given = new Map(checks.map((check) => [check.id, check]));
  const rows = (exercise?.checks ?? []).flatMap(({ id }) => {
    const check = given.get(id);
    if (!check) return [];
    const idea = exercise?.misconceptions.find((one) => one.id === check.misconception);
    return {
      classId: joined.classId,
      learnerId: viewer.id,
      exerciseId,
      checkId: id,
      outcome: check.outcome,
      misconception: check.outcome === "failed" ? (idea?.id ?? null) : null,
      firstAt: now,
      lastAt: now,
    };
  });
  if (rows.length === 0) return { isKept: false };
  await db
    .insert(toldCheck)
    .values(rows)
    .onConflictDoUpdate({
      target: [toldCheck.classId, toldCheck.learnerId, toldCheck.exerciseId, toldCheck.checkId],
      set: {
        outcome: sql`excluded.outcome`,
        misconception: sql`excluded.misconception`,
        lastAt: sql`excluded.last_at`,
        times: sql`${toldCheck.times} + 1`,
      },
    });
  return { isKept: true };
}

import "server-only";
import { findExercise } from "@/exercises/exercise-list";
import type { Database } from "@/server/db/open";
import { hintOpening } from "@/server/db/schema";
import type { Person } from "@/server/identity/viewer";
import { type Help, readHelp } from "./read-help";

type Input = {
  exerciseId: string;
  /** Hints opened in a browser, some of them perhaps before there was a session. */
  openings: readonly { checkId: string; hint: number; secondsAgo: number }[];
  now: Date;
};

/**
 * Keeps that a person opened hints; the first time of each counts, so sending one again changes
 * nothing. A hint of a check that no longer exists is left out: a browser may have kept it for long.
 */
export async function recordHints(
  db: Database,
  person: Person,
  { exerciseId, openings, now }: Input,
): Promise<Help> {
  const checks = findExercise(exerciseId)?.checks ?? [];
  const rows = openings
    .filter(({ checkId, hint }) => {
      const check = checks.find(({ id }) => id === checkId);
      return check !== undefined && check.hints[hint - 1] !== undefined;
    })
    .map(({ checkId, hint, secondsAgo }) => ({
      learnerId: person.id,
      exerciseId,
      checkId,
      hint,
      openedAt: new Date(now.getTime() - secondsAgo * 1000),
    }));
  if (rows.length > 0) await db.insert(hintOpening).values(rows).onConflictDoNothing();
  return readHelp(db, person, { exerciseId });
}

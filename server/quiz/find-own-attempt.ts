import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReadAttempt } from "@/server/policy";

const columns = {
  id: quizAttempt.id,
  learnerId: quizAttempt.learnerId,
  classId: quizAttempt.classId,
  mode: quizAttempt.mode,
  termsRevision: quizAttempt.termsRevision,
  dueAt: quizAttempt.dueAt,
  endedBy: quizAttempt.endedBy,
  quizVersion: quizAttempt.quizVersion,
  seed: quizAttempt.seed,
  startedAt: quizAttempt.startedAt,
  submittedAt: quizAttempt.submittedAt,
  points: quizAttempt.points,
  outOf: quizAttempt.outOf,
};

export type OwnAttempt = Pick<typeof quizAttempt.$inferSelect, keyof typeof columns>;

/** The viewer's own attempt; anybody else's is refused as one that does not exist. */
export async function findOwnAttempt(
  db: Database,
  viewer: Viewer,
  attemptId: string,
): Promise<OwnAttempt> {
  const [found] = await db.select(columns).from(quizAttempt).where(eq(quizAttempt.id, attemptId));
  return requireOwn(viewer, found);
}

/** The same, and nobody else changes the attempt until this transaction ends. */
export async function lockOwnAttempt(
  transaction: Database,
  viewer: Viewer,
  attemptId: string,
): Promise<OwnAttempt> {
  const [found] = await transaction
    .select(columns)
    .from(quizAttempt)
    .where(eq(quizAttempt.id, attemptId))
    .for("update");
  return requireOwn(viewer, found);
}

function requireOwn(viewer: Viewer, found: OwnAttempt | undefined): OwnAttempt {
  // Outside its class an attempt is its learner's alone: instructors review, they do not answer.
  if (found && mayReadAttempt(viewer, { learnerId: found.learnerId, classInstructorId: null })) {
    return found;
  }
  throw new Refusal(404, "no-attempt", "You have no quiz attempt with this address.");
}

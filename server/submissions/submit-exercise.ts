import "server-only";
import { setImmediate } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { gradeInTurns } from "@/exercises/grading/grade";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import { makeCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { loadJudges } from "@/exercises/load-judges";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import { challenge, submission } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Person } from "@/server/identity/viewer";

type Input = {
  /** Made by the browser; sending the same one again answers as the first time. */
  id: string;
  exerciseId: string;
  challengeId: string;
  source: string;
  /** What the browser says that the probes saw on the challenge's inputs: judged here, never believed. */
  events: readonly RunEvent[];
  now: Date;
};

export type StoredSubmission = { id: string; report: Report; submittedAt: Date };

/**
 * Grades observations on inputs that nobody saw before, and keeps everything the grade came from.
 * What is judged is decided before the store is held, so that others are served meanwhile, and once
 * more behind the lock: of submissions that come at the same moment one is kept.
 */
export async function submitExercise(
  db: Database,
  person: Person,
  input: Input,
): Promise<StoredSubmission> {
  const { id, exerciseId, challengeId, source, events, now } = input;
  const { definition } = await loadExercise(exerciseId);
  const judges = await loadJudges(exerciseId);
  const open = await findChallenge(db, person, input, definition.version);
  if ("earlier" in open) return open.earlier;
  await setImmediate();
  const cases = makeCases(exerciseId, open.seed);
  const observations = collectObservations(events);
  const report = await gradeInTurns({ definition, judges }, observations, cases, setImmediate);
  return db.transaction(async (transaction) => {
    await transaction
      .select({ id: challenge.id })
      .from(challenge)
      .where(eq(challenge.id, challengeId))
      .for("update");
    // Looked for behind the lock, so that a repeat that overtakes the first answer gets the same one.
    const still = await findChallenge(transaction, person, input, definition.version);
    if ("earlier" in still) return still.earlier;
    const enrolment = await currentEnrolment(transaction, person.id);
    const isGraded = report.kind === "graded";
    const outOf = definition.checks.reduce((sum, check) => sum + check.points, 0);
    await transaction.update(challenge).set({ usedAt: now }).where(eq(challenge.id, challengeId));
    await transaction.insert(submission).values({
      id,
      learnerId: person.id,
      classId: enrolment?.classId ?? null,
      exerciseId,
      exerciseVersion: definition.version,
      challengeId,
      source,
      observations: events,
      report,
      points: isGraded ? report.points : 0,
      outOf,
      complete: isGraded && report.complete,
      mastered: isGraded && report.mastered,
      submittedAt: now,
    });
    return { id, report, submittedAt: now };
  });
}

/** The seed to judge by, or what this submission was answered before; refused when it is neither. */
async function findChallenge(
  db: Database,
  person: Person,
  { id, exerciseId, challengeId, now }: Input,
  version: string,
): Promise<{ seed: string } | { earlier: StoredSubmission }> {
  const [given] = await db.select().from(challenge).where(eq(challenge.id, challengeId));
  const [earlier] = await db
    .select({
      learnerId: submission.learnerId,
      report: submission.report,
      submittedAt: submission.submittedAt,
    })
    .from(submission)
    .where(eq(submission.id, id));
  if (earlier) {
    if (earlier.learnerId !== person.id) throw unknownChallenge();
    const { report, submittedAt } = earlier;
    return { earlier: { id, report: report as Report, submittedAt } };
  }
  if (!given || given.learnerId !== person.id || given.exerciseId !== exerciseId) {
    throw unknownChallenge();
  }
  if (given.usedAt) {
    throw new Refusal(
      409,
      "challenge-used",
      "These inputs were already used for a submission; new ones are needed.",
    );
  }
  if (given.expiresAt <= now) {
    throw new Refusal(410, "challenge-expired", "These inputs have expired; new ones are needed.");
  }
  if (given.exerciseVersion !== version) {
    throw new Refusal(
      409,
      "exercise-changed",
      "The exercise was changed meanwhile. Reload the page; your text stays.",
    );
  }
  return { seed: given.seed };
}

// The same words for "not there" and "not yours".
function unknownChallenge(): Refusal {
  return new Refusal(404, "unknown-challenge", "There are no such inputs; ask for new ones.");
}

import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { parseRecordId } from "@/server/classes/record-id";
import type { Database } from "@/server/db/open";
import { classTable, enrolment, quizExtraTime } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReadClass } from "@/server/policy";
import { endDueAttempts } from "./end-attempt";
import { readTerms } from "./read-terms";
import { extendOpenAttempts } from "./save-terms";
import { wholeNumber } from "./whole-number";

export const mostExtraMinutes = 1_440;

export const extraTimeInput = z.object({
  minutes: wholeNumber({ min: 0, max: mostExtraMinutes, unit: "minutes" }),
});

/** Gives one learner more time than the class, in attempts to come and in one that is open. */
export async function giveExtraTime(
  db: Database,
  viewer: Viewer,
  { classId, learnerId, minutes }: { classId: string; learnerId: string; minutes: number },
  now = new Date(),
): Promise<void> {
  await requireTaught(db, viewer, { classId, learnerId });
  await endDueAttempts(db, { classId }, now);
  await db.transaction(async (transaction) => {
    await transaction
      .insert(quizExtraTime)
      .values({ classId, learnerId, minutes, givenAt: now })
      .onConflictDoUpdate({
        target: [quizExtraTime.classId, quizExtraTime.learnerId],
        set: { minutes, givenAt: now },
      });
    const { terms } = await readTerms(transaction, classId);
    await extendOpenAttempts(transaction, classId, terms);
  });
}

async function requireTaught(
  db: Database,
  viewer: Viewer,
  { classId, learnerId }: { classId: string; learnerId: string },
): Promise<void> {
  const isPossible = parseRecordId(classId) && /^[\w-]+$/.test(learnerId);
  const [found] = isPossible
    ? await db
        .select({ instructorId: classTable.instructorId })
        .from(enrolment)
        .innerJoin(classTable, eq(classTable.id, enrolment.classId))
        .where(and(eq(enrolment.classId, classId), eq(enrolment.learnerId, learnerId)))
    : [];
  if (found && mayReadClass(viewer, found)) return;
  throw new Refusal(404, "not-found", "There is no such learner in a class of yours.");
}

import { count, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, draft, enrolment, quizAttempt, submission, user } from "@/server/db/schema";
import { requireOwnAccount } from "./export-account";
import type { Viewer } from "./viewer";

export type AccountSummary = {
  since: Date | null;
  classesTaught: number;
  learnersTaught: number;
  classesJoined: number;
  drafts: number;
  quizAttempts: number;
  submissions: number;
};

/** How much is kept about a person, in numbers. */
export async function summariseAccount(
  db: Database,
  viewer: Viewer,
  personId: string,
): Promise<AccountSummary> {
  requireOwnAccount(viewer, personId);
  const [person] = await db
    .select({ since: user.createdAt })
    .from(user)
    .where(eq(user.id, personId));
  const isTaught = eq(classTable.instructorId, personId);
  return {
    since: person?.since ?? null,
    classesTaught: await db.$count(classTable, isTaught),
    learnersTaught: await countLearners(db, personId),
    classesJoined: await db.$count(enrolment, eq(enrolment.learnerId, personId)),
    drafts: await db.$count(draft, eq(draft.learnerId, personId)),
    quizAttempts: await db.$count(quizAttempt, eq(quizAttempt.learnerId, personId)),
    submissions: await db.$count(submission, eq(submission.learnerId, personId)),
  };
}

async function countLearners(db: Database, instructorId: string): Promise<number> {
  const [row] = await db
    .select({ learners: count() })
    .from(enrolment)
    .innerJoin(classTable, eq(classTable.id, enrolment.classId))
    .where(eq(classTable.instructorId, instructorId));
  return row?.learners ?? 0;
}

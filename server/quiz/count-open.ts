import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import { endDueAttempts } from "./end-attempt";

/** Graded attempts of a class that are open now. Asks no policy: the caller has. */
export async function countOpenIn(
  db: Database,
  classId: string,
  now = new Date(),
): Promise<number> {
  await endDueAttempts(db, { classId }, now);
  const isOpen = and(eq(quizAttempt.mode, "graded"), isNull(quizAttempt.submittedAt));
  return db.$count(quizAttempt, and(eq(quizAttempt.classId, classId), isOpen));
}

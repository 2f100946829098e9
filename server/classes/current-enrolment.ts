import { desc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, enrolment } from "@/server/db/schema";

/** The class a learner joined last, to which new attempts and submissions belong. */
export async function currentEnrolment(
  db: Database,
  learnerId: string,
): Promise<{ classId: string; className: string; name: string } | null> {
  const [latest] = await db
    .select({ classId: classTable.id, className: classTable.name, name: enrolment.name })
    .from(enrolment)
    .innerJoin(classTable, eq(classTable.id, enrolment.classId))
    .where(eq(enrolment.learnerId, learnerId))
    .orderBy(desc(enrolment.joinedAt), enrolment.id)
    .limit(1);
  return latest ?? null;
}

import { desc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, enrolment } from "@/server/db/schema";

type Enrolled = {
  classId: string;
  className: string;
  /** The class asked to be told which checks fail. */
  seesChecks: boolean;
  name: string;
};

/** The class a learner joined last, to which new attempts and submissions belong. */
export async function currentEnrolment(db: Database, learnerId: string): Promise<Enrolled | null> {
  const [latest] = await db
    .select({
      classId: classTable.id,
      className: classTable.name,
      seesChecks: classTable.seesChecks,
      name: enrolment.name,
    })
    .from(enrolment)
    .innerJoin(classTable, eq(classTable.id, enrolment.classId))
    .where(eq(enrolment.learnerId, learnerId))
    .orderBy(desc(enrolment.joinedAt), enrolment.id)
    .limit(1);
  return latest ?? null;
}

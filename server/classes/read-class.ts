import { count, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, enrolment } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { mayReadClass } from "@/server/policy";
import type { TaughtClass } from "./list-classes";
import { parseRecordId } from "./record-id";

type OwnClass = TaughtClass & {
  /** Its learners' Checks tell which checks failed. */
  seesChecks: boolean;
  /** When that was switched last; null: never. */
  seesChecksSetAt: Date | null;
};

/** A class as its instructor sees it; refuses with 404 whether it is another's or nobody's. */
export async function readClass(db: Database, viewer: Viewer, id: string): Promise<OwnClass> {
  const classId = parseRecordId(id);
  const [found] = classId
    ? await db
        .select({
          id: classTable.id,
          name: classTable.name,
          code: classTable.code,
          createdAt: classTable.createdAt,
          seesChecks: classTable.seesChecks,
          seesChecksSetAt: classTable.seesChecksSetAt,
          instructorId: classTable.instructorId,
          learners: count(enrolment.id),
        })
        .from(classTable)
        .leftJoin(enrolment, eq(enrolment.classId, classTable.id))
        .where(eq(classTable.id, classId))
        .groupBy(classTable.id)
    : [];
  if (!found || !mayReadClass(viewer, found)) {
    throw new Refusal(404, "not-found", "There is no such class among yours.");
  }
  const { instructorId: _, ...shown } = found;
  return shown;
}

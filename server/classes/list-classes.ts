import { count, desc, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, enrolment, user } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

export type TaughtClass = {
  id: string;
  name: string;
  code: string;
  createdAt: Date;
  learners: number;
};

/** The classes an instructor made, newest first; nobody else has any. */
export async function listClasses(db: Database, viewer: Viewer): Promise<TaughtClass[]> {
  if (viewer.kind !== "instructor") return [];
  return db
    .select({
      id: classTable.id,
      name: classTable.name,
      code: classTable.code,
      createdAt: classTable.createdAt,
      learners: count(enrolment.id),
    })
    .from(classTable)
    .leftJoin(enrolment, eq(enrolment.classId, classTable.id))
    .where(eq(classTable.instructorId, viewer.id))
    .groupBy(classTable.id)
    .orderBy(desc(classTable.createdAt), classTable.id);
}

export type JoinedClass = {
  classId: string;
  className: string;
  seesChecks: boolean;
  instructorName: string;
  name: string;
  joinedAt: Date;
};

/** The classes a learner joined, latest first: the first one is the class of what comes next. */
export async function listJoinedClasses(db: Database, viewer: Viewer): Promise<JoinedClass[]> {
  if (viewer.kind !== "learner") return [];
  return db
    .select({
      classId: classTable.id,
      className: classTable.name,
      seesChecks: classTable.seesChecks,
      instructorName: user.name,
      name: enrolment.name,
      joinedAt: enrolment.joinedAt,
    })
    .from(enrolment)
    .innerJoin(classTable, eq(classTable.id, enrolment.classId))
    .innerJoin(user, eq(user.id, classTable.instructorId))
    .where(eq(enrolment.learnerId, viewer.id))
    .orderBy(desc(enrolment.joinedAt), enrolment.id);
}

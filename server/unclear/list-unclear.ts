import "server-only";
import { count, desc, eq, max } from "drizzle-orm";
import { readClass } from "@/server/classes/read-class";
import type { Database } from "@/server/db/open";
import { unclear } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { describePlace, type PlaceInWords } from "./describe-place";

type UnclearPlace = PlaceInWords & {
  learners: number;
  /** The latest, such as "2026-03-01". */
  day: string;
};

/** What learners of a class find unclear, what most of them do first. */
export async function listUnclear(
  db: Database,
  viewer: Viewer,
  { classId }: { classId: string },
): Promise<UnclearPlace[]> {
  await readClass(db, viewer, classId);
  const rows = await db
    .select({
      about: unclear.about,
      place: unclear.place,
      learners: count(),
      day: max(unclear.day),
    })
    .from(unclear)
    .where(eq(unclear.classId, classId))
    .groupBy(unclear.about, unclear.place)
    .orderBy(desc(count()), desc(max(unclear.day)), unclear.about, unclear.place);
  return rows.flatMap(({ learners, day, ...at }) => {
    // An exercise may have lost a check meanwhile.
    const words = describePlace(at);
    return words && day ? { ...words, learners, day } : [];
  });
}

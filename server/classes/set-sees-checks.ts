import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/server/db/open";
import { classTable, toldCheck } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { readClass } from "./read-class";

export const seesChecksInput = z
  .object({ seesChecks: z.enum(["yes", "no"], { error: "Choose one of the two." }) })
  .transform(({ seesChecks }) => ({ seesChecks: seesChecks === "yes" }));

type Input = { classId: string; seesChecks: boolean };

/**
 * Switches whether a class is told which of its learners' checks fail. Off forgets what it was
 * told; setting it to what it is changes nothing, the date included.
 */
export async function setSeesChecks(
  db: Database,
  viewer: Viewer,
  { classId, seesChecks }: Input,
  now = new Date(),
): Promise<void> {
  const before = await readClass(db, viewer, classId);
  if (before.seesChecks === seesChecks) return;
  await db.transaction(async (step) => {
    await step
      .update(classTable)
      .set({ seesChecks, seesChecksSetAt: now })
      .where(eq(classTable.id, classId));
    if (!seesChecks) await step.delete(toldCheck).where(eq(toldCheck.classId, classId));
  });
}

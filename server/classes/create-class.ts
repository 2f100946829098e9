import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/server/db/open";
import { classTable } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { nameInput } from "@/server/identity/inputs";
import type { Viewer } from "@/server/identity/viewer";
import { mayCreateClass, mayReadClass } from "@/server/policy";
import { makeClassCode } from "./class-code";

/** The id comes with the form, so that sending it twice makes one class. */
export const createClassInput = z.object({ id: z.uuid(), name: nameInput });

export async function createClass(
  db: Database,
  viewer: Viewer,
  { id, name }: z.output<typeof createClassInput>,
  newCode: () => string = makeClassCode,
): Promise<{ id: string; code: string }> {
  if (viewer.kind !== "instructor" || !mayCreateClass(viewer)) {
    throw new Refusal(403, "not-instructor", "Only instructors create classes. Sign in as one.");
  }
  for (let tries = 0; tries < 10; tries += 1) {
    const [made] = await db
      .insert(classTable)
      .values({ id, name, code: newCode(), instructorId: viewer.id })
      .onConflictDoNothing()
      .returning({ id: classTable.id, code: classTable.code });
    if (made) return made;
    const [earlier] = await db
      .select({
        id: classTable.id,
        code: classTable.code,
        instructorId: classTable.instructorId,
      })
      .from(classTable)
      .where(eq(classTable.id, id));
    if (!earlier) continue; // The code was taken: try another one.
    if (!mayReadClass(viewer, earlier)) break;
    return { id: earlier.id, code: earlier.code };
  }
  throw new Refusal(409, "class-not-made", "The class was not created. Reload and try again.");
}

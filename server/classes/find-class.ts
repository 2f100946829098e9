import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, user } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { giveBackTry, type Limit, takeTry } from "@/server/identity/rate-limit";
import { parseClassCode } from "./class-code";

/** Wrong codes only: a classroom of any size may join from one address. */
const guesses: Limit = { name: "class-code", tries: 60, windowSeconds: 10 * 60 };

export type FoundClass = { id: string; name: string; code: string; instructorName: string };

/**
 * The class that a code opens, or null. `from` is the network address that asks; after 60 wrong
 * codes in ten minutes from one address it refuses with 429.
 */
export async function findClassByCode(
  db: Database,
  { code: typed, from, now }: { code: string; from: string; now: Date },
): Promise<FoundClass | null> {
  const code = parseClassCode(typed);
  if (!code) return null;
  await takeTry(db, guesses, from, now);
  const [found] = await db
    .select({
      id: classTable.id,
      name: classTable.name,
      code: classTable.code,
      instructorName: user.name,
    })
    .from(classTable)
    .innerJoin(user, eq(user.id, classTable.instructorId))
    .where(eq(classTable.code, code));
  if (!found) return null;
  await giveBackTry(db, guesses, from);
  return found;
}

/** As `findClassByCode`, but refuses with 404 and a sentence for the form. */
export async function requireClassByCode(
  db: Database,
  input: Parameters<typeof findClassByCode>[1],
): Promise<FoundClass> {
  const found = await findClassByCode(db, input);
  if (found) return found;
  throw new Refusal(
    404,
    "no-such-class",
    "No class has this code. Check each character with your instructor.",
  );
}

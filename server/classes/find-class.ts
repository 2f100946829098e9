import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { classTable, user } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { type Limit, takeTry } from "@/server/identity/rate-limit";
import type { Viewer } from "@/server/identity/viewer";
import { parseClassCode } from "./class-code";

const wrongCodes = {
  windowSeconds: 10 * 60,
  refusal: (wait: string) =>
    `There were too many wrong codes. Ask your instructor for the right one, which works at once; wait ${wait} before you try others.`,
};
const byPerson: Limit = { ...wrongCodes, name: "class-code-person", tries: 20 };
/** A whole school may share an address, and a code may stand wrongly on its whiteboards. */
const byAddress: Limit = { ...wrongCodes, name: "class-code-address", tries: 1_000 };

export type FoundClass = {
  id: string;
  name: string;
  code: string;
  /** It is told which checks fail: whoever joins is told so before. */
  seesChecks: boolean;
  instructorName: string;
};

/** The class that a code opens, or null: a right code works whatever was tried before it. */
export async function findClassByCode(db: Database, typed: string): Promise<FoundClass | null> {
  const code = parseClassCode(typed);
  if (!code) return null;
  const [found] = await db
    .select({
      id: classTable.id,
      name: classTable.name,
      code: classTable.code,
      seesChecks: classTable.seesChecks,
      instructorName: user.name,
    })
    .from(classTable)
    .innerJoin(user, eq(user.id, classTable.instructorId))
    .where(eq(classTable.code, code));
  return found ?? null;
}

/**
 * As `findClassByCode`, but refuses a wrong code with 404 and a sentence for the form; from then on
 * with 429 where there were too many of them, from this person or from the network address `from`.
 * Only wrong ones are counted, once they were looked up: it is how many codes there are that hinders
 * guessing, and a limit that refuses right ones locks schools out.
 */
export async function requireClassByCode(
  db: Database,
  viewer: Viewer,
  { code, from, now }: { code: string; from: string; now: Date },
): Promise<FoundClass> {
  const found = await findClassByCode(db, code);
  if (found) return found;
  if (parseClassCode(code)) {
    // First, so that one person's tries do not use up those of everybody at the address.
    if (viewer.kind !== "visitor") await takeTry(db, byPerson, viewer.id, now);
    await takeTry(db, byAddress, from, now);
  }
  throw new Refusal(
    404,
    "no-such-class",
    "No class has this code. Check each character with your instructor.",
  );
}

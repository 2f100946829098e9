import "server-only";
import { and, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { draft } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Person } from "@/server/identity/viewer";
import { readDraft, type StoredDraft } from "./read-draft";

type Input = {
  exerciseId: string;
  source: string;
  /** The revision this text was written upon; 0 when the learner knows of none. */
  baseRevision: number;
};

/**
 * Keeps a person's text as the next revision. A text that was written upon an older revision is
 * refused (409) together with the newer one, so that two tabs or devices never overwrite each other.
 */
export async function saveDraft(
  db: Database,
  person: Person,
  { exerciseId, source, baseRevision }: Input,
): Promise<StoredDraft> {
  const values = { source, revision: baseRevision + 1, savedAt: new Date() };
  const saved =
    baseRevision === 0
      ? await db
          .insert(draft)
          .values({ learnerId: person.id, exerciseId, ...values })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(draft)
          .set(values)
          .where(
            and(
              eq(draft.learnerId, person.id),
              eq(draft.exerciseId, exerciseId),
              eq(draft.revision, baseRevision),
            ),
          )
          .returning();
  const [row] = saved;
  if (row) return { source: row.source, revision: row.revision, savedAt: row.savedAt };
  const newer = await readDraft(db, person, { exerciseId });
  // A save whose answer was lost is repeated by the browser: the same text is no conflict.
  if (newer?.source === source) return newer;
  throw new Refusal(
    409,
    "conflict",
    "This exercise was changed in another tab or on another device. Both versions are kept; choose one.",
    { draft: newer },
  );
}

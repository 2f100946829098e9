import "server-only";
import { and, eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { draft } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";

export type StoredDraft = { source: string; revision: number; savedAt: Date };

/** The viewer's own text of an exercise; nobody else's can be asked for. */
export async function readDraft(
  db: Database,
  viewer: Viewer,
  { exerciseId }: { exerciseId: string },
): Promise<StoredDraft | null> {
  if (viewer.kind === "visitor") return null;
  const [row] = await db
    .select({ source: draft.source, revision: draft.revision, savedAt: draft.savedAt })
    .from(draft)
    .where(and(eq(draft.learnerId, viewer.id), eq(draft.exerciseId, exerciseId)));
  return row ?? null;
}

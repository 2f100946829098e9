import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { user } from "@/server/db/schema";
import { requireOwnAccount } from "./export-account";
import type { Viewer } from "./viewer";

/**
 * Deletes a person and, by the schema's cascades, all that hangs on them: sessions, drafts,
 * attempts, answers, submissions, enrolments, and an instructor's classes (their learners keep
 * their own work). Deleting again deletes nothing more.
 */
export async function deleteAccount(db: Database, viewer: Viewer, personId: string): Promise<void> {
  requireOwnAccount(viewer, personId);
  await db.delete(user).where(eq(user.id, personId));
}

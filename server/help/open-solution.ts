import "server-only";
import { loadSolution } from "@/exercises/load-solution";
import type { SolutionPart } from "@/exercises/solution-part";
import type { Database } from "@/server/db/open";
import { solutionOpening } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Viewer } from "@/server/identity/viewer";
import { readHelp } from "./read-help";
import { whyClosed } from "./solution-access";

export type OpenedSolution = { solution: string; openedAt: Date };

type Input = { exerciseId: string; part: SolutionPart; told?: readonly string[]; now: Date };

/**
 * Shows a part of an exercise's solution to a learner who may see it, and records when they first
 * did. Refused (403) with a sentence about what is missing.
 */
export async function openSolution(
  db: Database,
  viewer: Viewer,
  { exerciseId, part, told, now }: Input,
): Promise<OpenedSolution> {
  const standing = async () =>
    (await readHelp(db, viewer, { exerciseId, told })).solution.find((one) => one.part === part);
  const access = (await standing())?.access;
  if (viewer.kind === "visitor" || access?.kind !== "open") {
    const message =
      access?.kind === "closed"
        ? whyClosed(access, part === "steps" ? "steps" : "further")
        : "The solution is closed.";
    throw new Refusal(403, "solution-closed", message);
  }
  const solution = await loadSolution(exerciseId, part);
  await db
    .insert(solutionOpening)
    .values({ learnerId: viewer.id, exerciseId, part, openedAt: now })
    .onConflictDoNothing();
  return { solution, openedAt: (await standing())?.openedAt ?? now };
}

import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import type { CheckDefinition } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import { loadExercise } from "@/exercises/load-exercise";
import { type SolutionPart, solutionPart } from "@/exercises/solution-part";
import type { Database } from "@/server/db/open";
import { hintOpening, solutionOpening, submission } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { type SolutionAccess, solutionAccess } from "./solution-access";

type OpenedHint = { checkId: string; hint: number; openedAt: Date };

type PartStanding = { part: SolutionPart; access: SolutionAccess; openedAt: Date | null };

export type Help = { hints: OpenedHint[]; solution: PartStanding[] };

/** Enough to find the honest tries among; a learner may submit the same text any number of times. */
const mostLooked = 20;

/**
 * The help that the viewer has taken with an exercise, and which parts of its solution are open to
 * them. `told` are the tries that their browser tells of, at the part that is asked for.
 */
export async function readHelp(
  db: Database,
  viewer: Viewer,
  { exerciseId, told = [] }: { exerciseId: string; told?: readonly string[] },
): Promise<Help> {
  const { starter, definition } = await loadExercise(exerciseId);
  const parts = solutionPart.options;
  if (viewer.kind === "visitor") {
    const access = solutionAccess({ wasOpened: false, isDone: false, sources: [], told, starter });
    return { hints: [], solution: parts.map((part) => ({ part, access, openedAt: null })) };
  }
  const hints = await db
    .select({
      checkId: hintOpening.checkId,
      hint: hintOpening.hint,
      openedAt: hintOpening.openedAt,
    })
    .from(hintOpening)
    .where(and(eq(hintOpening.learnerId, viewer.id), eq(hintOpening.exerciseId, exerciseId)))
    .orderBy(asc(hintOpening.checkId), asc(hintOpening.hint));
  const openings = await db
    .select({ part: solutionOpening.part, openedAt: solutionOpening.openedAt })
    .from(solutionOpening)
    .where(
      and(eq(solutionOpening.learnerId, viewer.id), eq(solutionOpening.exerciseId, exerciseId)),
    );
  const submitted = await db
    .select({
      source: submission.source,
      complete: submission.complete,
      report: submission.report,
    })
    .from(submission)
    .where(and(eq(submission.learnerId, viewer.id), eq(submission.exerciseId, exerciseId)))
    .orderBy(desc(submission.complete), desc(submission.points), desc(submission.submittedAt))
    .limit(mostLooked);
  const solution = parts.map((part): PartStanding => {
    const checks = checksOf(definition.checks, part);
    const tried = submitted.filter(({ complete }) => part === "steps" || complete);
    const isDone =
      part === "steps"
        ? submitted.some(({ complete }) => complete)
        : submitted.some(({ report }) => passesAll(report as Report, checks));
    const opened = openings.find((one) => one.part === part || one.part === "all");
    const sources = tried.map(({ source }) => source);
    const wasOpened = opened !== undefined;
    const access = solutionAccess({ wasOpened, isDone, sources, told, starter });
    return { part, access, openedAt: opened?.openedAt ?? null };
  });
  return { hints, solution };
}

function checksOf(checks: readonly CheckDefinition[], part: SolutionPart): string[] {
  const isOfPart = (check: CheckDefinition) =>
    part === "steps"
      ? check.part === "step"
      : check.part === "further" && String(check.task) === part;
  return checks.filter(isOfPart).map(({ id }) => id);
}

function passesAll(report: Report, ids: readonly string[]): boolean {
  if (report.kind !== "graded") return false;
  const passed = new Set(report.checks.flatMap((c) => (c.outcome === "passed" ? c.id : [])));
  return ids.every((id) => passed.has(id));
}

import { boolean, fields, list, type Parsed, text } from "@/components/exercise/workspace/fields";
import type { WorkspaceStore } from "@/components/exercise/workspace/workspace-store";
import { fingerprint } from "@/exercises/fingerprint";
import type { SolutionPart } from "@/exercises/solution-part";

const parseTries = list(fields({ print: text, passesSteps: boolean }));

/** A program that was checked and left something open, told by its fingerprint. */
type Try = Parsed<typeof parseTries>[number];

/** The server takes as many; a few are enough for what they count for. */
const most = 20;

const keyOf = (exerciseId: string) => `day-17-tries-${exerciseId}`;

/** Follows the reports of a workspace: a program that does not pass is a try. */
export function keepTries(store: WorkspaceStore, exerciseId: string): void {
  store.subscribe(({ outcome, ranSource }, before) => {
    if (outcome === before.outcome || outcome.kind !== "report" || outcome.isFromBefore) return;
    const { report } = outcome;
    const isGraded = report.kind === "graded";
    const print = fingerprint(ranSource ?? "");
    if (print === null || (isGraded && report.mastered)) return;
    const others = readTries(exerciseId).filter((one) => one.print !== print);
    const tries = [...others, { print, passesSteps: isGraded && report.complete }].slice(-most);
    try {
      localStorage.setItem(keyOf(exerciseId), JSON.stringify(tries));
    } catch {
      // A browser that keeps nothing: only what is submitted counts.
    }
  });
}

/** The tries at a part of the solution: at the short one before the steps pass, at the rest after. */
export function triesAt(exerciseId: string, part: SolutionPart): string[] {
  return readTries(exerciseId)
    .filter(({ passesSteps }) => passesSteps === (part !== "steps"))
    .map(({ print }) => print);
}

function readTries(exerciseId: string): Try[] {
  try {
    return parseTries(JSON.parse(localStorage.getItem(keyOf(exerciseId)) ?? "[]"));
  } catch {
    return [];
  }
}

import type { Judges } from "@/exercises/exercise";

/** Apart from each other: whoever opens one exercise loads the judges of that one. */
const judgesByExercise: Readonly<Record<string, () => Promise<{ judges: Judges }>>> = {
  "domain-identification": () => import("@/exercises/01-domain-identification/checks/checks"),
  "data-product-design": () => import("@/exercises/02-data-product-design/checks/checks"),
  "governance-policies": () => import("@/exercises/03-governance-policies/checks/checks"),
  "platform-capabilities": () => import("@/exercises/04-platform-capabilities/checks/checks"),
  "migration-planning": () => import("@/exercises/05-migration-planning/checks/checks"),
};

/** What judges an exercise's checks. Throws for an exercise that has no judges: an author's mistake. */
export async function loadJudges(exerciseId: string): Promise<Judges> {
  const load = judgesByExercise[exerciseId];
  if (load === undefined) throw new Error(`no judges for exercise "${exerciseId}"`);
  return (await load()).judges;
}

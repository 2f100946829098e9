import { withSteps } from "@/components/way/way";
import { changeWay } from "@/components/way/way-store";
import type { CheckDefinition } from "@/exercises/exercise";
import type { WorkspaceStore } from "./workspace-store";

type Steps = {
  exerciseIds: readonly string[];
  exerciseId: string;
  checks: readonly CheckDefinition[];
};

/** Follows the reports of a workspace: a step that passes is set on the way. Returns how to stop. */
export function keepSteps(
  store: WorkspaceStore,
  { exerciseIds, exerciseId, checks }: Steps,
): () => void {
  return store.subscribe(({ outcome }, before) => {
    if (outcome === before.outcome || outcome.kind !== "report") return;
    if (outcome.report.kind !== "graded") return;
    const passed = new Set(
      outcome.report.checks.flatMap((check) => (check.outcome === "passed" ? check.id : [])),
    );
    const steps = checks.flatMap(({ id, part, task }) =>
      part === "step" && passed.has(id) ? task : [],
    );
    changeWay((way) => withSteps(way, exerciseIds, exerciseId, steps));
  });
}

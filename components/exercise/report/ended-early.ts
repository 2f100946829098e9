import type { Outcome } from "@/components/exercise/workspace/workspace-store";
import { collectObservations } from "@/exercises/grading/observation";
import type { RunRecord } from "@/exercises/sandbox/supervise/supervise-run";

/** How a run came to no end of its own; `null` where it did. */
export function endedEarly({ events, end }: RunRecord): Outcome | null {
  if (end.kind === "done") return null;
  if (end.kind === "broken") return { kind: "our-fault", message: end.message };
  return { ...end, at: collectObservations(events).interruptedAt };
}

"use client";

import { useMemo, useState } from "react";
import type { CheckDefinition } from "@/exercises/exercise";
import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import { markersOf } from "../markers";
import type { Outcome } from "../workspace-store";
import { carryMarkers } from "./carry-markers";
import type { Marker } from "./editor-props";

/** What is marked in the text of this moment: where it is not Python, and what the last run said. */
export function useMarkers(
  source: string,
  outcome: Outcome,
  problem: SyntaxProblem | null,
  checks: readonly CheckDefinition[],
): readonly Marker[] {
  const [seen, setSeen] = useState({ outcome, source });
  // The lines of a run are those of the text that was there when it ended.
  if (seen.outcome !== outcome) setSeen({ outcome, source });
  return useMemo(() => {
    const steps = checks.flatMap(({ id, part }) => (part === "step" ? id : []));
    const carried = carryMarkers(markersOf(seen.outcome, steps), seen.source, source);
    if (!problem) return carried;
    const { line, column, message } = problem;
    const syntax: Marker = {
      line,
      column,
      message: `Not Python yet: ${message}`,
      severity: "error",
    };
    return [syntax, ...carried.filter((marker) => marker.line !== line)];
  }, [seen, source, problem, checks]);
}

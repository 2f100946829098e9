"use client";

import { useMemo } from "react";
import type { CheckDefinition } from "@/exercises/exercise";
import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import { markersOf } from "../markers";
import { useLineMap } from "../use-line-map";
import type { WorkspaceState } from "../workspace-store";
import type { Marker } from "./editor-props";

/**
 * What is marked in the text of this moment: where it is not Python, and what the last run said, of
 * lines that are still what they were.
 */
export function useMarkers(
  { source, outcome, ranSource }: Pick<WorkspaceState, "source" | "outcome" | "ranSource">,
  problem: SyntaxProblem | null,
  checks: readonly CheckDefinition[],
): readonly Marker[] {
  const whereNow = useLineMap(ranSource, source);
  const found = useMemo(() => {
    const steps = checks.flatMap(({ id, part }) => (part === "step" ? id : []));
    return markersOf(outcome, steps);
  }, [outcome, checks]);
  return useMemo(() => {
    const carried = found.flatMap((marker) => {
      const line = whereNow(marker.line);
      return line === null ? [] : { ...marker, line };
    });
    if (!problem) return carried;
    const { line, column, message } = problem;
    const syntax: Marker = {
      line,
      column,
      message: `Not Python yet: ${message}`,
      severity: "error",
    };
    return [syntax, ...carried.filter((marker) => marker.line !== line)];
  }, [found, whereNow, problem]);
}

"use client";

import { useMemo } from "react";
import type { CheckDefinition } from "@/exercises/exercise";
import { markersOf } from "../markers";
import { useLineMap } from "../use-line-map";
import type { WorkspaceState } from "../workspace-store";
import type { Marker } from "./editor-props";

/** What the last run said of lines that are still what they were, each where it stands now. */
export function useMarkers(
  { source, outcome, ranSource }: Pick<WorkspaceState, "source" | "outcome" | "ranSource">,
  checks: readonly CheckDefinition[],
): readonly Marker[] {
  const whereNow = useLineMap(ranSource, source);
  const found = useMemo(() => {
    const steps = checks.flatMap(({ id, part }) => (part === "step" ? id : []));
    return markersOf(outcome, steps);
  }, [outcome, checks]);
  return useMemo(
    () =>
      found.flatMap((marker) => {
        const line = whereNow(marker.line);
        return line === null ? [] : { ...marker, line };
      }),
    [found, whereNow],
  );
}

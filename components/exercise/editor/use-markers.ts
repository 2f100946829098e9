"use client";

import { useMemo } from "react";
import { hasPart } from "@/components/exercise/further/append-part";
import { markersOf } from "@/components/exercise/lines/markers";
import { useLineMap } from "@/components/exercise/lines/use-line-map";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type { WorkspaceExercise } from "@/components/exercise/workspace/workspace-actions";
import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";
import type { Marker } from "./editor-props";

/** What the last run said of lines that are still what they were, each where it stands now. */
export function useMarkers(
  { source, outcome, ranSource }: Pick<WorkspaceState, "source" | "outcome" | "ranSource">,
  { definition, scaffolds }: WorkspaceExercise,
  /** Null where nobody has begun what is shown. */
  shown: ShownStep | null,
): readonly Marker[] {
  const whereNow = useLineMap(ranSource, source);
  const found = useMemo(
    () =>
      markersOf(outcome, {
        checks: definition.checks,
        shown,
        hasPart: (task) => hasPart(ranSource ?? "", scaffolds[task] ?? ""),
      }),
    [outcome, ranSource, definition, scaffolds, shown],
  );
  return useMemo(
    () =>
      found.flatMap((marker) => {
        const line = whereNow(marker.line);
        return line === null ? [] : { ...marker, line };
      }),
    [found, whereNow],
  );
}

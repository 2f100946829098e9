"use client";

import { useMemo } from "react";
import { mapLines } from "@/components/exercise/lines/line-map";
import { useCompareLines } from "@/components/exercise/lines/use-line-map";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import { carriedPlaces, type Place, shownSteps, stepPlaces } from "./step-places";

/** The places of the step that is shown, or of all, followed from the starter where their comments are gone. */
export function usePlaces(source: string, starter: string, shown: ShownStep): readonly Place[] {
  const compare = useCompareLines(source !== starter);
  return useMemo(() => {
    const steps = shownSteps(shown);
    if (!compare) return steps.flatMap((step) => stepPlaces(source, step));
    const whereNow = mapLines(starter, source, compare);
    return steps.flatMap((step) => carriedPlaces(source, starter, step, whereNow));
  }, [source, starter, shown, compare]);
}

"use client";

import { useEffect, useMemo, useState } from "react";
import { type CompareLines, type LineMap, mapLines } from "./line-map";

/** Where the lines of an earlier text stand in the text of this moment. */
export function useLineMap(then: string | null, now: string): LineMap {
  const compare = useCompareLines(then !== null && then !== now);
  return useMemo(() => mapLines(then ?? now, now, compare), [then, now, compare]);
}

/** Fetches what compares lines when there is something to compare: the page comes to life without. */
export function useCompareLines(isNeeded: boolean): CompareLines | null {
  const [compare, setCompare] = useState<CompareLines | null>(null);

  // Fetches it once.
  useEffect(() => {
    if (!isNeeded || compare) return;
    // Without it what stands between two changes is let go.
    import("./compare-lines").then(
      (module) => setCompare(() => module.compareLines),
      () => {},
    );
  }, [isNeeded, compare]);

  return compare;
}

"use client";

import { useCallback, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { readWay } from "@/components/way/way-store";
import type { TaskNumber } from "@/exercises/exercise";
import type { ShownStep } from "./shown-step";

const steps: readonly TaskNumber[] = [1, 2, 3];

/** Where a step's text begins: its heading, by which a link leads there. */
export function stepAnchor(step: TaskNumber): string {
  return `step-${step}`;
}

/**
 * Shows one step, at first the first that has not passed in this browser. The page came with the
 * first one; early-layout.ts has shown the right one before this is alive.
 */
export function useShownStep(exerciseId: string) {
  const [shown, setShown] = useState<ShownStep>(1);

  // What this browser knows cannot be in the page that the server sent.
  useLayoutEffect(() => {
    const linked = steps.find((step) => window.location.hash === `#${stepAnchor(step)}`);
    const { stones } = readWay();
    const open = steps.find((step) => stones[`${exerciseId}:${step}`] !== "set");
    setShown(linked ?? open ?? 1);
    delete document.documentElement.dataset.step;
  }, [exerciseId]);

  /** Shows another step and goes to its beginning. */
  const goToStep = useCallback((step: ShownStep) => {
    flushSync(() => setShown(step));
    const heading = document.getElementById(stepAnchor(step === "all" ? 1 : step));
    heading?.scrollIntoView({ block: "end" });
    heading?.focus();
  }, []);

  return { shown, setShown, goToStep };
}

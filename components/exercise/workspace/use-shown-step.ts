"use client";

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { readWay } from "@/components/way/way-store";
import type { TaskNumber } from "@/exercises/exercise";
import { isPrepared, whenOpened } from "@/exercises/sandbox/page/when-opened";
import type { ShownStep } from "./shown-step";

const steps: readonly TaskNumber[] = [1, 2, 3];

/** Where a step's text begins: its heading, by which a link leads there. */
export function stepAnchor(step: TaskNumber): string {
  return `step-${step}`;
}

function linkedStep(): TaskNumber | undefined {
  return steps.find((step) => window.location.hash === `#${stepAnchor(step)}`);
}

/**
 * Shows one step, at first the first that has not passed in this browser. The page came with the
 * first one; early-layout.ts has shown the right one before this is alive.
 */
export function useShownStep(exerciseId: string) {
  const [shown, show] = useState<ShownStep>(1);

  // What this browser knows cannot be in the page that the server sent.
  useLayoutEffect(() => {
    const look = () => {
      const { stones } = readWay();
      const open = steps.find((step) => stones[`${exerciseId}:${step}`] !== "set");
      show(linkedStep() ?? open ?? 1);
    };
    look();
    delete document.documentElement.dataset.step;
    if (!isPrepared()) return;
    // A page that was prepared behind a link may know of less than has been done since: so do the
    // header's stones, which are filled on this event (way/fill-stones.ts).
    return whenOpened(() => {
      look();
      window.dispatchEvent(new Event("storage"));
    });
  }, [exerciseId]);

  // Follows a link to a step of this page.
  useEffect(() => {
    const follow = () => {
      const linked = linkedStep();
      if (linked) show(linked);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  /** Who goes elsewhere has done with the step that the address names: a reload does not return to it. */
  const setShown = useCallback((next: ShownStep | ((now: ShownStep) => ShownStep)) => {
    show(next);
    if (linkedStep()) {
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, "", pathname + search);
    }
  }, []);

  /** Shows another step and goes to its beginning. */
  const goToStep = useCallback(
    (step: ShownStep) => {
      flushSync(() => setShown(step));
      const heading = document.getElementById(stepAnchor(step === "all" ? 1 : step));
      heading?.scrollIntoView({ block: "end" });
      heading?.focus();
    },
    [setShown],
  );

  return { shown, setShown, goToStep };
}

"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { firstToMend, isShown, type ShownStep } from "@/components/exercise/workspace/shown-step";
import type { Outcome } from "@/components/exercise/workspace/workspace-store";
import type { ExerciseContent } from "@/exercises/exercise";
import { goToCheck } from "./check-anchor";
import { outcomeHeadingId } from "./outcome-heading";
import type { LinkedCheck } from "./use-linked-check";

type Parts = {
  exercise: ExerciseContent;
  outcome: Outcome;
  linked: LinkedCheck | null;
  shown: ShownStep;
  onBringUp: (step: ShownStep) => void;
};

/**
 * The focus goes where the eye goes: to the check that a link names, and after each check of the
 * program to the first step to mend, in the order shown. A learner who is typing keeps the focus and
 * is told by the live region; only the results scroll.
 */
export function useReportFocus({ exercise, outcome, linked, shown, onBringUp }: Parts): void {
  /** The check that a link named before there was a report to find it in. */
  const waiting = useRef<string | null>(null);
  const seen = useRef(outcome);
  /** A check that is shown with the next rendering only. */
  const wanted = useRef<{ id: string; focus: "moves" | "stays" } | null>(null);

  // Moves the browser's focus to the check that the address names.
  useEffect(() => {
    if (!linked) return;
    goToCheck(linked.checkId);
    waiting.current = linked.checkId;
  }, [linked]);

  const follow = useEffectEvent((report: Extract<Outcome, { kind: "report" }>["report"]) => {
    const focus = isTyping() ? "stays" : "moves";
    const mend = firstToMend(exercise, report, shown);
    const target = waiting.current ?? mend?.id ?? null;
    if (waiting.current === null && mend && !isShown(shown, mend.task)) {
      wanted.current = { id: mend.id, focus };
      return onBringUp(mend.task);
    }
    waiting.current = null;
    if (target !== null && goToCheck(target, focus)) return;
    const heading = document.getElementById(outcomeHeadingId);
    heading?.scrollIntoView({ block: "nearest" });
    if (focus === "moves") heading?.focus({ preventScroll: true });
  });

  // Moves it, or only the results, when a report has come.
  useEffect(() => {
    if (outcome === seen.current) return;
    seen.current = outcome;
    if (outcome.kind !== "report") return;
    if (!outcome.isFromBefore) follow(outcome.report);
    // Of an earlier visit: nobody asked for it, but who followed a link stays at its check.
    else if (waiting.current !== null) goToCheck(waiting.current);
  }, [outcome]);

  // Goes on where an earlier step had to be brought up first.
  useEffect(() => {
    const { current } = wanted;
    if (current && goToCheck(current.id, current.focus)) wanted.current = null;
  });
}

/** Whether the focus is in a text or a dialog that is in sight. */
function isTyping(): boolean {
  const place = document.activeElement?.closest(
    "input, textarea, select, [contenteditable], [role='textbox'], [role='dialog']",
  );
  return place !== null && place !== undefined && place.getClientRects().length > 0;
}

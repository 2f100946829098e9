"use client";

import { useEffect, useRef } from "react";
import type { Outcome } from "../workspace-store";
import { goToCheck } from "./check-anchor";
import { firstToMend, type PlacedCheck } from "./first-to-mend";
import { outcomeHeadingId } from "./outcome-heading";
import type { LinkedCheck } from "./use-linked-check";

/**
 * The focus goes where the eye goes: to the check that a link names, and after each check of the
 * program to the first thing to mend. A learner who is typing keeps the focus and is told by the
 * live region; only the results scroll.
 */
export function useReportFocus(
  outcome: Outcome,
  linked: LinkedCheck | null,
  checks: readonly PlacedCheck[],
): void {
  /** The check that a link named before there was a report to find it in. */
  const waiting = useRef<string | null>(null);
  const seen = useRef(outcome);

  // Moves the browser's focus to the check that the address names.
  useEffect(() => {
    if (!linked) return;
    goToCheck(linked.checkId);
    waiting.current = linked.checkId;
  }, [linked]);

  // Moves it, or only the results, when a report has come.
  useEffect(() => {
    if (outcome === seen.current) return;
    seen.current = outcome;
    if (outcome.kind !== "report" || outcome.isFromBefore) return;
    const focus = isTyping() ? "stays" : "moves";
    const target = waiting.current ?? firstToMend(outcome.report, checks)?.id ?? null;
    waiting.current = null;
    if (target !== null && goToCheck(target, focus)) return;
    const heading = document.getElementById(outcomeHeadingId);
    heading?.scrollIntoView({ block: "nearest" });
    if (focus === "moves") heading?.focus({ preventScroll: true });
  }, [outcome, checks]);
}

/** Whether the focus is in a text or a dialog that is in sight. */
function isTyping(): boolean {
  const place = document.activeElement?.closest(
    "input, textarea, select, [contenteditable], [role='textbox'], [role='dialog']",
  );
  return place !== null && place !== undefined && place.getClientRects().length > 0;
}

"use client";

import { useState } from "react";
import { isUntouched } from "@/components/exercise/editor/step-places";
import { passesHere, type ShownStep } from "@/components/exercise/workspace/shown-step";
import type { WorkspaceExercise } from "@/components/exercise/workspace/workspace-actions";
import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";

type LastReport = {
  last: WorkspaceState["lastReport"];
  /** The steps that were shown when a report came. */
  checked: ReadonlySet<ShownStep>;
  /** Those of them that somebody wanted to know of just now. */
  asked: ReadonlySet<ShownStep>;
};

/** The last report, and which steps were shown when one came. */
export function useLastReport(
  { lastReport, outcome }: Pick<WorkspaceState, "lastReport" | "outcome">,
  shown: ShownStep,
): LastReport {
  const [known, setKnown] = useState<LastReport>(nothingKnown);
  if (lastReport === known.last) return known;
  const isFromBefore = outcome.kind === "report" && outcome.isFromBefore;
  const now = {
    last: lastReport,
    checked: new Set([...known.checked, shown]),
    asked: isFromBefore ? known.asked : new Set([...known.asked, shown]),
  };
  setKnown(now);
  return now;
}

const nothingKnown: LastReport = { last: null, checked: new Set(), asked: new Set() };

/** Whether the last report has something to say of the step that is shown. */
export function isStepBegun(
  { definition, starter }: Pick<WorkspaceExercise, "definition" | "starter">,
  shown: ShownStep,
  { last, asked }: LastReport,
): boolean {
  if (last?.report.kind !== "graded" || shown === "all") return true;
  if (asked.has(shown) || asked.has("all") || passesHere(definition, last.report, shown))
    return true;
  return !isUntouched(last.source, starter, shown);
}

import { placeOf } from "@/components/exercise/history/versions";
import { waitingSentence } from "@/components/exercise/submission/waiting-sentence";
import { firstToMend, type ShownStep } from "@/components/exercise/workspace/shown-step";
import { isOfEarlierText } from "@/components/exercise/workspace/standing";
import type { Outcome, WorkspaceState } from "@/components/exercise/workspace/workspace-store";
import type { ExerciseContent } from "@/exercises/exercise";
import type { ProgramError } from "@/exercises/grading/observation";
import { reportHead } from "./report-head";
import { reportSummary } from "./report-summary";

type Told = Pick<
  WorkspaceState,
  | "activity"
  | "queued"
  | "outcome"
  | "attested"
  | "sentSource"
  | "waiting"
  | "draft"
  | "source"
  | "ranSource"
>;

/**
 * What a screen reader is told, politely, as something happens; `null` where nothing did. Each thing
 * is told once, and what was told goes when the text changes: it spoke of the text before.
 */
export function announcement(
  now: Told,
  before: Told,
  exercise: ExerciseContent,
  shown: ShownStep,
): string | null {
  if (now.attested !== before.attested && now.attested.kind !== "none") return server(now);
  const { activity, queued } = now;
  if (activity.kind !== before.activity.kind || queued !== before.queued) {
    if (activity.kind === "running") return "Running.";
    if (activity.kind === "checking") return "Checking.";
    if (activity.kind === "submitting" && !activity.isByItself) {
      const then = queued ? ` ${queued === "run" ? "Run" : "Check"} follows.` : "";
      return `Submitting to the server.${then}`;
    }
  }
  if (now.outcome !== before.outcome && now.outcome.kind !== "none") {
    if (now.outcome.kind === "report" && now.outcome.isFromBefore) return null;
    const of = isOfEarlierText(now) ? "Of an earlier text: " : "";
    return of + ended(now.outcome, exercise, shown);
  }
  if (now.draft.kind === "conflict" && before.draft.kind !== "conflict") {
    return `This exercise was also changed ${placeOf(now.draft.where)}. Your text stays as it is; the two versions are above the program, to choose from.`;
  }
  const isChosen = before.draft.kind === "conflict" && now.draft.kind !== "conflict";
  return now.source === before.source && !isChosen ? null : "";
}

function server(now: Told): string | null {
  const { attested, waiting, sentSource, source } = now;
  switch (attested.kind) {
    case "none":
      return null;
    case "graded":
      return `${sentSource === source ? "" : "Of an earlier text: "}Graded by the server: ${reportSummary(attested.report)}`;
    case "waiting":
      return `Waiting for the server. ${waitingSentence({ attested, waiting })}`;
    case "not-sent":
      return `Not submitted. ${attested.message}`;
  }
}

function ended(
  outcome: Exclude<Outcome, { kind: "none" }>,
  exercise: ExerciseContent,
  shown: ShownStep,
): string {
  switch (outcome.kind) {
    case "ran":
      return outcome.error ? stoppedBy(outcome.error) : "The program ran to its end.";
    case "report": {
      const { report } = outcome;
      if (report.kind === "crashed") return `${stoppedBy(report.error)}. Nothing was checked.`;
      const head = reportHead(exercise, report, shown);
      const summary = reportSummary(report);
      const first = firstToMend(exercise, report, shown);
      const mend = first ? ` First to mend: ${first.title}.` : "";
      return `${head === summary ? "" : `${head}. `}${summary}${mend}`;
    }
    case "stopped":
      return "Stopped.";
    case "timed-out":
      return `Stopped after ${outcome.seconds} seconds.`;
    case "our-fault":
      return `Python stopped working: ${outcome.message}.`;
    case "failed-here":
      return `The ${outcome.verb} itself failed. That is our fault, not yours.`;
    case "not-loaded":
      return "A part of this page could not be loaded. Nothing was run.";
  }
}

function stoppedBy({ type, message, line }: ProgramError): string {
  const place = line === null ? "" : ` at line ${line}`;
  return `The program stopped${place} with ${type}${message === "" ? "" : `: ${message}`}`;
}

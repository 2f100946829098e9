import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftState } from "@/components/exercise/drafts/draft-state";
import type { SubmissionSummary } from "@/components/exercise/submission/submission-client";
import type { LiveCheck } from "@/exercises/grading/grade-so-far";
import type { Observations, ProgramError, RunEvent } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import type { ExerciseMaterial } from "@/exercises/load-material";
import type { SandboxStatus } from "@/exercises/sandbox/page/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/page/diagnostics";

export type Activity =
  | { kind: "idle" }
  | { kind: "running" }
  | { kind: "checking" }
  /** `isByItself`: one that waited for the server; nobody asked for it just now. */
  | { kind: "submitting"; step: "asking" | "running" | "sending"; isByItself?: boolean };

export type Outcome =
  | { kind: "none" }
  /** What was asked for could not be begun: a part of the page could not be loaded. */
  | { kind: "not-loaded" }
  | RunOutcome;

/** How a run ended. */
export type RunOutcome =
  | { kind: "ran"; error: ProgramError | null; isSilent: boolean }
  /** `isFromBefore`: found at an earlier visit or in another tab, and not told as news. */
  | { kind: "report"; report: Report; isFromBefore?: true }
  /** `at` tells where the program was, where it could still say so. */
  | { kind: "stopped"; at: ProgramError | null }
  | { kind: "timed-out"; seconds: number; at: ProgramError | null }
  /** The runtime broke: says nothing about the learner's program. */
  | { kind: "our-fault"; message: string }
  /** A bug of this page: says nothing about the learner's program. */
  | { kind: "failed-here"; verb: "run" | "check" };

/** What the server says, as against what this browser found. */
export type Attested =
  | { kind: "none" }
  | { kind: "graded"; report: Report }
  | { kind: "not-sent"; message: string }
  /** The server is out of reach: the program is among those in `waiting`. */
  | { kind: "waiting"; message: string };

type OutputChunk = Extract<RunEvent, { kind: "output" }>;

/** One expression tried after a run, and what came of it. */
export type ConsoleEntry = {
  /** Counts up for as long as the page lives. */
  id: number;
  input: string;
  output: readonly OutputChunk[];
  /** The value's repr; `null` for a statement and for None. */
  value: string | null;
  error: ProgramError | null;
};

/** The finished program's names, for trying expressions. */
export type ConsoleState =
  | { kind: "none" }
  /** While "busy" the last entry is under way. */
  | { kind: "open" | "busy"; entries: readonly ConsoleEntry[] }
  /** The interpreter had to be ended, and its names with it. */
  | { kind: "lost"; entries: readonly ConsoleEntry[]; reason: string };

export type WorkspaceState = {
  source: string;
  draft: DraftState;
  sandbox: SandboxStatus;
  activity: Activity;
  /** The text that runs at this moment. */
  runningSource: string | null;
  output: readonly OutputChunk[];
  /** Asked for while a program was being submitted; follows when that is through. */
  queued: "run" | "check" | null;
  /** The checks one by one while "checking", otherwise `null`. */
  live: readonly LiveCheck[] | null;
  console: ConsoleState;
  /** `null` until Python has been asked for. */
  diagnostics: Diagnostics | null;
  outcome: Outcome;
  /** The text that `outcome` speaks of. */
  ranSource: string | null;
  /** The last report with its text: a Run that follows does not take it away. */
  lastReport: { report: Report; source: string } | null;
  /** What the last check saw of the program, for the picture of it. */
  observations: Observations | null;
  /** What comes beside the page: case data, and what Run and Check need. */
  material: ExerciseMaterial | "asked-for" | "missing";
  attested: Attested;
  /** The text that `attested` speaks of. */
  sentSource: string | null;
  submissions: SubmissionSummary | null;
  /** Programs that this browser keeps until the server answers, and then sends by itself. */
  waiting: readonly string[];
};

export type WorkspaceStore = StoreApi<WorkspaceState>;

export function createWorkspaceStore(starter: string): WorkspaceStore {
  return createStore<WorkspaceState>(() => ({
    source: starter,
    draft: { kind: "opening" },
    sandbox: { kind: "idle" },
    activity: { kind: "idle" },
    runningSource: null,
    output: [],
    queued: null,
    live: null,
    console: { kind: "none" },
    diagnostics: null,
    outcome: { kind: "none" },
    ranSource: null,
    lastReport: null,
    observations: null,
    material: "asked-for",
    attested: { kind: "none" },
    sentSource: null,
    submissions: null,
    waiting: [],
  }));
}

/** A report of a text as a workspace holds it. */
export function reported(
  report: Report,
  source: string,
): Pick<WorkspaceState, "outcome" | "ranSource" | "lastReport"> {
  return {
    outcome: { kind: "report", report },
    ranSource: source,
    lastReport: { report, source },
  };
}

import { createStore, type StoreApi } from "zustand/vanilla";
import type { ProgramError, RunEvent } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import type { SandboxStatus } from "@/exercises/sandbox/create-sandbox";
import type { DraftState } from "./draft-state";
import type { SubmissionSummary } from "./submission-client";

export type Activity =
  | { kind: "idle" }
  | { kind: "running" }
  | { kind: "checking" }
  | { kind: "submitting"; step: "asking" | "running" | "sending" };

export type Outcome =
  | { kind: "none" }
  | { kind: "ran"; error: ProgramError | null }
  | { kind: "report"; report: Report }
  | { kind: "stopped" }
  | { kind: "timed-out"; seconds: number }
  /** The runtime broke: says nothing about the learner's program. */
  | { kind: "our-fault"; message: string };

/** What the server says, as against what this browser found. */
export type Attested =
  | { kind: "none" }
  | { kind: "graded"; report: Report }
  | { kind: "not-sent"; message: string };

export type WorkspaceState = {
  source: string;
  draft: DraftState;
  sandbox: SandboxStatus;
  activity: Activity;
  output: readonly Extract<RunEvent, { kind: "output" }>[];
  outcome: Outcome;
  attested: Attested;
  submissions: SubmissionSummary | null;
};

export type WorkspaceStore = StoreApi<WorkspaceState>;

export function createWorkspaceStore(starter: string): WorkspaceStore {
  return createStore<WorkspaceState>(() => ({
    source: starter,
    draft: { kind: "opening" },
    sandbox: { kind: "idle" },
    activity: { kind: "idle" },
    output: [],
    outcome: { kind: "none" },
    attested: { kind: "none" },
    submissions: null,
  }));
}

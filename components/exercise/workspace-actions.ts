import type { Cases, ExerciseDefinition } from "@/exercises/exercise";
import { grade } from "@/exercises/grading/grade";
import { collectObservations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Report } from "@/exercises/grading/report";
import type { Sandbox } from "@/exercises/sandbox/create-sandbox";
import { type RunRecord, runInSandbox } from "./run-in-sandbox";
import {
  NotSent,
  readSubmissionSummary,
  requestChallenge,
  sendSubmission,
} from "./submission-client";
import type { Activity, Outcome, WorkspaceStore } from "./workspace-store";

/** What a browser gets of an exercise: public cases only. */
export type WorkspaceExercise = {
  definition: ExerciseDefinition;
  starter: string;
  probes: string;
  files: Record<string, string>;
  publicCases: Cases;
};

export type WorkspaceActions = {
  run: () => Promise<void>;
  check: () => Promise<void>;
  submit: () => Promise<void>;
  stop: () => void;
  refreshSummary: () => Promise<void>;
};

type Parts = {
  exercise: WorkspaceExercise;
  store: WorkspaceStore;
  sandbox: Sandbox;
  /** The first submission makes a session, so that drafts can be kept on the server too. */
  onSession: () => void;
};

// What the server refuses because time has passed is asked for again once, by itself.
const outdated = new Set(["challenge-expired", "challenge-used", "unknown-challenge"]);

/** The three verbs of the workspace, and Stop. */
export function createWorkspaceActions({
  exercise,
  store,
  sandbox,
  onSession,
}: Parts): WorkspaceActions {
  const { definition, probes, files, publicCases } = exercise;
  let stopper: AbortController | null = null;

  async function execute(
    activity: Activity,
    source: string,
    probed: { probes: string; inputs: PythonValue },
  ): Promise<RunRecord> {
    stopper = new AbortController();
    store.setState({ activity, output: [] });
    return runInSandbox(
      sandbox,
      { source, files, ...probed },
      {
        signal: stopper.signal,
        onEvent: (event) => {
          if (event.kind === "output")
            store.setState(({ output }) => ({ output: [...output, event] }));
        },
      },
    );
  }

  /** What the server said was said of an earlier text. */
  function begin(): { source: string } {
    store.setState({ attested: { kind: "none" } });
    return store.getState();
  }

  async function run(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return;
    const { source } = begin();
    const { events, end } = await execute({ kind: "running" }, source, {
      probes: "",
      inputs: null,
    });
    const { crash } = collectObservations(events);
    const outcome: Outcome = endedEarly(end) ?? { kind: "ran", error: crash };
    store.setState({ activity: { kind: "idle" }, outcome });
  }

  async function check(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return;
    const { source } = begin();
    const record = await execute({ kind: "checking" }, source, {
      probes,
      inputs: publicCases.inputs,
    });
    const report = reportOf(record);
    store.setState({
      activity: { kind: "idle" },
      observations: collectObservations(record.events),
      outcome: report ? { kind: "report", report } : (endedEarly(record.end) ?? { kind: "none" }),
    });
    if (report?.kind === "graded" && report.complete) await submit();
  }

  function reportOf({ events, end }: RunRecord): Report | null {
    if (end.kind === "stopped" || end.kind === "broken") return null;
    return grade(definition, collectObservations(events), publicCases);
  }

  async function submit(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return;
    const { source } = begin();
    try {
      const report = await submitOnce(source).catch((error: unknown) => {
        if (error instanceof NotSent && outdated.has(error.code)) return submitOnce(source);
        throw error;
      });
      if (report) store.setState({ attested: { kind: "graded", report } });
      await refreshSummary();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      store.setState({ attested: { kind: "not-sent", message } });
    } finally {
      store.setState({ activity: { kind: "idle" } });
    }
  }

  /** `source` is the text as it was when Submit was pressed: what is run is what is stored. */
  async function submitOnce(source: string): Promise<Report | null> {
    store.setState({ activity: { kind: "submitting", step: "asking" } });
    const challenge = await requestChallenge(definition.id);
    onSession();
    const { events, end } = await execute({ kind: "submitting", step: "running" }, source, {
      probes,
      inputs: challenge.inputs,
    });
    const early = end.kind === "timed-out" ? null : endedEarly(end);
    if (early) {
      store.setState({ outcome: early });
      return null;
    }
    store.setState({ activity: { kind: "submitting", step: "sending" } });
    const id = crypto.randomUUID();
    return sendSubmission(definition.id, { id, challengeId: challenge.id, source, events });
  }

  async function refreshSummary(): Promise<void> {
    // Without it the page only lacks the line about earlier submissions.
    const submissions = await readSubmissionSummary(definition.id).catch(() => null);
    store.setState({ submissions });
  }

  return { run, check, submit, stop: () => stopper?.abort(), refreshSummary };
}

function endedEarly(end: RunRecord["end"]): Outcome | null {
  if (end.kind === "done") return null;
  return end.kind === "broken" ? { kind: "our-fault", message: end.message } : end;
}

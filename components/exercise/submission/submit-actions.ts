import { endedEarly } from "@/components/exercise/report/ended-early";
import type {
  Activity,
  Attested,
  WorkspaceStore,
} from "@/components/exercise/workspace/workspace-store";
import { makeId } from "@/components/ui/make-id";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Report } from "@/exercises/grading/report";
import type { RunRecord } from "@/exercises/sandbox/supervise/supervise-run";
import {
  NotSent,
  readSubmissionSummary,
  requestChallenge,
  sendSubmission,
} from "./submission-client";
import type { WaitingSubmissions } from "./waiting-submissions";

type Parts = {
  exerciseId: string;
  store: WorkspaceStore;
  waiting: WaitingSubmissions;
  /** Runs a text on the server's inputs. */
  run: (activity: Activity, source: string, inputs: PythonValue) => Promise<RunRecord>;
  onSession: () => void;
  onSubmitted?: () => void;
  /** It is through, whatever came of it: what was asked for meanwhile may follow. */
  onThrough: () => Promise<void>;
};

export type SubmitActions = {
  submit: () => Promise<void>;
  refreshSummary: () => Promise<void>;
  /** Sends what was submitted while the server was out of reach. */
  sendWaiting: () => Promise<void>;
};

// What the server refuses because time has passed is asked for again once, by itself.
const outdated = new Set(["challenge-expired", "challenge-used", "unknown-challenge"]);

/** Neither taken nor refused. */
const undecided = new Set(["stopped", "failed"]);

const failedHere =
  "This page failed while it was submitting. That is our fault, not yours, and your program is safe. Submit again; if it fails once more, reload the page.";

const stoppedHere = "You stopped it before it was sent, so nothing was submitted.";

/** Sends programs to the server to be graded there, and keeps those that it cannot be reached for. */
export function createSubmitActions(parts: Parts): SubmitActions {
  const { exerciseId, store, waiting, run, onSession, onSubmitted, onThrough } = parts;

  async function submit(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return;
    store.setState({ attested: { kind: "none" }, sentSource: null });
    await submitText(store.getState().source);
  }

  async function submitText(source: string, isByItself = false): Promise<void> {
    const once = () => submitOnce(source, isByItself);
    try {
      const report = await once().catch((error: unknown) => {
        if (error instanceof NotSent && outdated.has(error.code)) return once();
        throw error;
      });
      if (report) {
        await waiting.drop(source).catch(() => {});
        store.setState({ attested: { kind: "graded", report }, sentSource: source });
      }
      await refreshSummary();
    } catch (error) {
      store.setState({ attested: await notSent(source, error), sentSource: source });
    } finally {
      store.setState({ activity: { kind: "idle" } });
      onSubmitted?.();
    }
    await onThrough();
  }

  /** What is only out of reach is kept and sent later; what was refused is said. */
  async function notSent(source: string, error: unknown): Promise<Attested> {
    const isForeseen = error instanceof NotSent;
    const message = isForeseen ? error.message : failedHere;
    // A bug of ours: its words are for whoever looks for it.
    if (!isForeseen) console.error(error);
    if (!(isForeseen && error.code === "unreachable")) {
      // What the server has not refused goes on waiting, if it does.
      if (!(isForeseen && undecided.has(error.code))) await waiting.drop(source).catch(() => {});
      await readWaiting();
      return { kind: "not-sent", message };
    }
    try {
      await waiting.keep(source);
      await readWaiting();
      return { kind: "waiting", message };
    } catch {
      // This browser keeps nothing: the learner has to submit again.
      return { kind: "not-sent", message };
    }
  }

  async function sendWaiting(): Promise<void> {
    const sources = await waiting.list().catch(() => []);
    if (sources.length === 0) return;
    // Asked first: a try that fails would take a learner who is typing to the results each time.
    const isReachable = await readSubmissionSummary(exerciseId).then(
      () => true,
      () => false,
    );
    if (!isReachable) return;
    for (const source of sources) {
      const { activity, console } = store.getState();
      // Nor beside what the console is at work on, which would be slower for it: the next time.
      if (activity.kind !== "idle" || console.kind === "busy") return;
      await submitText(source, true);
      if (store.getState().attested.kind === "waiting") return;
    }
  }

  /** `source` is the text as it was when Submit was pressed: what is run is what is stored. */
  async function submitOnce(source: string, isByItself: boolean): Promise<Report | null> {
    const submitting = { kind: "submitting", isByItself } as const;
    store.setState({ activity: { ...submitting, step: "asking" } });
    const challenge = await requestChallenge(exerciseId);
    onSession();
    const record = await run({ ...submitting, step: "running" }, source, challenge.inputs);
    const { events, end } = record;
    const early = end.kind === "timed-out" ? null : endedEarly(record);
    if (early?.kind === "stopped") throw new NotSent("stopped", stoppedHere);
    if (early) {
      // Nobody has asked for what is sent by itself: it waits on.
      if (!isByItself) store.setState({ outcome: early, ranSource: source });
      return null;
    }
    store.setState({ activity: { ...submitting, step: "sending" } });
    const id = makeId();
    return sendSubmission(exerciseId, { id, challengeId: challenge.id, source, events });
  }

  async function refreshSummary(): Promise<void> {
    await readWaiting();
    // Without it the page only lacks the line about earlier submissions, or has an older one.
    const submissions = await readSubmissionSummary(exerciseId).catch(() => null);
    if (submissions) store.setState({ submissions });
  }

  async function readWaiting(): Promise<void> {
    store.setState({ waiting: await waiting.list().catch(() => []) });
  }

  return { submit, refreshSummary, sendWaiting };
}

import { makeId } from "@/components/ui/make-id";
import type { ExerciseDefinition, ExerciseTitle, Judges, TaskNumber } from "@/exercises/exercise";
import { grade } from "@/exercises/grading/grade";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Report } from "@/exercises/grading/report";
import type { ExerciseMaterial } from "@/exercises/load-material";
import type { Sandbox } from "@/exercises/sandbox/create-sandbox";
import type { RunRecord } from "@/exercises/sandbox/supervise-run";
import { createConsoleActions } from "./console-actions";
import { createLiveChecks } from "./live-checks";
import { runInSandbox } from "./run-in-sandbox";
import {
  NotSent,
  readSubmissionSummary,
  requestChallenge,
  sendSubmission,
} from "./submission-client";
import type { WaitingSubmissions } from "./waiting-submissions";
import {
  type Activity,
  type Attested,
  type Outcome,
  reported,
  type WorkspaceStore,
} from "./workspace-store";

/** What a browser gets of an exercise with its page. */
export type WorkspaceExercise = {
  definition: ExerciseDefinition;
  /** All exercises, this one among them, for the file of them all. */
  siblings: readonly ExerciseTitle[];
  starter: string;
  scaffolds: Readonly<Partial<Record<TaskNumber, string>>>;
  /** Where the rest is: `fetchMaterial`. */
  materialAddress: string;
};

export type WorkspaceActions = {
  run: () => Promise<void>;
  check: () => Promise<void>;
  submit: () => Promise<void>;
  stop: () => void;
  /**
   * Tries an expression or statements among the names of the last run. "incomplete" asks for more
   * lines and changes nothing; "refused" when there is no console or something is under way.
   */
  evaluate: (text: string) => Promise<"done" | "incomplete" | "refused">;
  /** Takes the entries away; the names stay. */
  clearConsole: () => void;
  refreshSummary: () => Promise<void>;
  /** Sends what was submitted while the server was out of reach. */
  sendWaiting: () => Promise<void>;
};

export type WorkspaceParts = {
  exercise: WorkspaceExercise;
  store: WorkspaceStore;
  sandbox: Sandbox;
  waiting: WaitingSubmissions;
  /** Hears of each Check that came to a graded report. */
  onChecked?: (report: Report) => void;
  /** The first submission makes a session, so that drafts can be kept on the server too. */
  onSession: () => void;
  /** What the server has, or what waits for it, is another than before: other tabs want to know. */
  onSubmitted?: () => void;
};

/** Checks are shown as they are judged, this often at most; where all is over soon, all at once. */
const liveTimes = { patience: 250, pause: 100 };

// What the server refuses because time has passed is asked for again once, by itself.
const outdated = new Set(["challenge-expired", "challenge-used", "unknown-challenge"]);

const failedHere =
  "This page failed while it was submitting. That is our fault, not yours, and your program is safe. Submit again; if it fails once more, reload the page.";

const stoppedHere = "You stopped it before it was sent, so nothing was submitted.";

/** The three verbs of the workspace, and Stop. */
export function createWorkspaceActions(
  { exercise, store, sandbox, waiting, onSession, onChecked, onSubmitted }: WorkspaceParts,
  judges: Judges,
  { probes, files, cases }: ExerciseMaterial,
): WorkspaceActions {
  const { definition } = exercise;
  const judged = { definition, judges };
  const consoleActions = createConsoleActions({ store, sandbox });
  let stopper: AbortController | null = null;

  async function execute(
    activity: Activity,
    source: string,
    probed: { probes: string; inputs: PythonValue },
    onEvent: (event: RunEvent) => void = () => {},
  ): Promise<RunRecord> {
    stopper = new AbortController();
    // What a submission prints is not what Run printed, and its text may be another one: it runs in an
    // interpreter of its own and leaves alone what is shown, and the names that the console works on.
    const isSubmission = activity.kind === "submitting";
    if (isSubmission) store.setState({ activity });
    else {
      consoleActions.close();
      store.setState({ activity, runningSource: source, output: [] });
    }
    return runInSandbox(
      sandbox,
      { source, files, ...probed },
      {
        signal: stopper.signal,
        onEvent: (event) => {
          if (event.kind === "output" && !isSubmission) {
            store.setState(({ output }) => ({ output: [...output, event] }));
          }
          onEvent(event);
        },
        // After a check there is nothing to try out: its calls may have changed everything.
        isKept: activity.kind === "running",
        leavesNames: isSubmission,
      },
    );
  }

  /** What the server said of another text makes room. */
  function begin(): string {
    const { source, sentSource } = store.getState();
    if (sentSource !== source) store.setState({ attested: { kind: "none" }, sentSource: null });
    return source;
  }

  async function run(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return queue("run");
    const source = begin();
    const record = await execute({ kind: "running" }, source, { probes: "", inputs: null });
    const { crash } = collectObservations(record.events);
    const isSilent = record.events.every(({ kind }) => kind !== "output");
    const outcome: Outcome = endedEarly(record) ?? { kind: "ran", error: crash, isSilent };
    store.setState({ activity: { kind: "idle" }, outcome, ranSource: source });
    consoleActions.open(record.end);
  }

  async function check(): Promise<void> {
    if (store.getState().activity.kind !== "idle") return queue("check");
    const source = begin();
    const live = createLiveChecks({
      exercise: judged,
      cases,
      onLive: (checks) => store.setState({ live: checks }),
      ...liveTimes,
    });
    const probed = { probes, inputs: cases.inputs };
    const checking = execute({ kind: "checking" }, source, probed, live.see);
    const record = await checking.finally(live.stop);
    const report = reportOf(record);
    store.setState({
      activity: { kind: "idle" },
      live: null,
      observations: collectObservations(record.events),
      ...(report
        ? reported(report, source)
        : { outcome: endedEarly(record) ?? { kind: "none" }, ranSource: source }),
    });
    if (report?.kind === "graded") onChecked?.(report);
  }

  /** A bug of ours ends what was under way and is said: nobody waits for what never comes. */
  async function toAnEnd(verb: "run" | "check"): Promise<void> {
    try {
      await { run, check }[verb]();
    } catch (error) {
      console.error(error);
      store.setState({
        activity: { kind: "idle" },
        live: null,
        outcome: { kind: "failed-here", verb },
        ranSource: store.getState().runningSource,
      });
    }
  }

  function reportOf({ events, end }: RunRecord): Report | null {
    if (end.kind === "stopped" || end.kind === "broken") return null;
    return grade(judged, collectObservations(events), cases);
  }

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
      await waiting.drop(source).catch(() => {});
      if (report) {
        store.setState({ attested: { kind: "graded", report }, sentSource: source });
      }
      await refreshSummary();
    } catch (error) {
      store.setState({ attested: await notSent(source, error), sentSource: source });
    } finally {
      store.setState({ activity: { kind: "idle" } });
      onSubmitted?.();
    }
    // Whoever has mended something while their program was on its way need not ask twice.
    const { queued } = store.getState();
    store.setState({ queued: null });
    if (queued) await toAnEnd(queued);
  }

  /** A program is sent by itself; what is asked for meanwhile waits until it is through. */
  function queue(verb: "run" | "check"): void {
    if (store.getState().activity.kind === "submitting") store.setState({ queued: verb });
  }

  /** What is only out of reach is kept and sent later; what was refused is said. */
  async function notSent(source: string, error: unknown): Promise<Attested> {
    const isForeseen = error instanceof NotSent;
    const message = isForeseen ? error.message : failedHere;
    // A bug of ours: its words are for whoever looks for it.
    if (!isForeseen) console.error(error);
    if (!(isForeseen && error.code === "unreachable")) {
      await waiting.drop(source).catch(() => {});
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
    const isReachable = await readSubmissionSummary(definition.id).then(
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
    const challenge = await requestChallenge(definition.id);
    onSession();
    const record = await execute({ ...submitting, step: "running" }, source, {
      probes,
      inputs: challenge.inputs,
    });
    const { events, end } = record;
    const early = end.kind === "timed-out" ? null : endedEarly(record);
    if (early?.kind === "stopped") throw new NotSent("stopped", stoppedHere);
    if (early) {
      store.setState({ outcome: early, ranSource: source });
      return null;
    }
    store.setState({ activity: { ...submitting, step: "sending" } });
    const id = makeId();
    return sendSubmission(definition.id, { id, challengeId: challenge.id, source, events });
  }

  async function refreshSummary(): Promise<void> {
    await readWaiting();
    // Without it the page only lacks the line about earlier submissions, or has an older one.
    const submissions = await readSubmissionSummary(definition.id).catch(() => null);
    if (submissions) store.setState({ submissions });
  }

  async function readWaiting(): Promise<void> {
    store.setState({ waiting: await waiting.list().catch(() => []) });
  }

  return {
    run: () => toAnEnd("run"),
    check: () => toAnEnd("check"),
    submit,
    stop: () => {
      store.setState({ queued: null });
      stopper?.abort();
      consoleActions.stop();
    },
    evaluate: consoleActions.evaluate,
    clearConsole: consoleActions.clearConsole,
    refreshSummary,
    sendWaiting,
  };
}

function endedEarly({ events, end }: RunRecord): Outcome | null {
  if (end.kind === "done") return null;
  if (end.kind === "broken") return { kind: "our-fault", message: end.message };
  return { ...end, at: collectObservations(events).interruptedAt };
}

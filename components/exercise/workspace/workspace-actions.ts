import { keepTries } from "@/components/exercise/help/honest-tries";
import { endedEarly } from "@/components/exercise/report/ended-early";
import { createLiveChecks } from "@/components/exercise/report/live-checks";
import {
  createSubmitActions,
  type SubmitActions,
} from "@/components/exercise/submission/submit-actions";
import type { WaitingSubmissions } from "@/components/exercise/submission/waiting-submissions";
import type { ExerciseDefinition, ExerciseTitle, Judges, TaskNumber } from "@/exercises/exercise";
import { grade } from "@/exercises/grading/grade";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Report } from "@/exercises/grading/report";
import type { ExerciseMaterial } from "@/exercises/load-material";
import type { Sandbox } from "@/exercises/sandbox/page/create-sandbox";
import { type RunRecord, superviseRun } from "@/exercises/sandbox/supervise/supervise-run";
import { createConsoleActions } from "./console-actions";
import { type Activity, type Outcome, reported, type WorkspaceStore } from "./workspace-store";

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

export type WorkspaceActions = SubmitActions & {
  run: () => Promise<void>;
  check: () => Promise<void>;
  stop: () => void;
  /**
   * Tries an expression or statements among the names of the last run. "incomplete" asks for more
   * lines and changes nothing; "refused" when there is no console or something is under way.
   */
  evaluate: (text: string) => Promise<"done" | "incomplete" | "refused">;
  /** Takes the entries away; the names stay. */
  clearConsole: () => void;
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
  keepTries(store, definition.id);

  async function execute(
    activity: Activity,
    source: string,
    probed: { probes: string; inputs: PythonValue },
    onEvent: (event: RunEvent) => void = () => {},
  ): Promise<RunRecord> {
    stopper = new AbortController();
    const { signal } = stopper;
    // What a submission prints is not what Run printed, and its text may be another one: it runs in an
    // interpreter of its own and leaves alone what is shown, and the names that the console works on.
    const isSubmission = activity.kind === "submitting";
    if (isSubmission) store.setState({ activity });
    else {
      consoleActions.close();
      store.setState({ activity, runningSource: source, output: [] });
    }
    // After a check there is nothing to try out: its calls may have changed everything.
    const names = { isKept: activity.kind === "running", leavesNames: isSubmission };
    return superviseRun(
      { source, files, ...probed },
      {
        start: (request, onEvent) => sandbox.start(request, { onEvent, signal, ...names }),
        signal,
        onEvent: (event) => {
          if (event.kind === "output" && !isSubmission) {
            store.setState(({ output }) => ({ output: [...output, event] }));
          }
          onEvent(event);
        },
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
    const checking = execute({ kind: "checking" }, source, probed, live.onEvent);
    const record = await checking.finally(live.stop);
    const report = reportOf(record);
    store.setState({
      activity: { kind: "idle" },
      live: null,
      ...(report
        ? { observations: collectObservations(record.events), ...reported(report, source) }
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

  /** A program is sent by itself; what is asked for meanwhile waits until it is through. */
  function queue(verb: "run" | "check"): void {
    if (store.getState().activity.kind === "submitting") store.setState({ queued: verb });
  }

  const submitActions = createSubmitActions({
    exerciseId: definition.id,
    store,
    waiting,
    run: (activity, source, inputs) => execute(activity, source, { probes, inputs }),
    onSession,
    onSubmitted,
    // Whoever has mended something while their program was on its way need not ask twice.
    onThrough: async () => {
      const { queued } = store.getState();
      store.setState({ queued: null });
      if (queued) await toAnEnd(queued);
    },
  });

  return {
    run: () => toAnEnd("run"),
    check: () => toAnEnd("check"),
    stop: () => {
      store.setState({ queued: null });
      stopper?.abort();
      consoleActions.stop();
    },
    evaluate: consoleActions.evaluate,
    clearConsole: consoleActions.clearConsole,
    ...submitActions,
  };
}

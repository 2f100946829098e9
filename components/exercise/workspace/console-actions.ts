import type { Sandbox } from "@/exercises/sandbox/page/create-sandbox";
import { readConsoleEvent } from "@/exercises/sandbox/supervise/console-event";
import type { RunEnd } from "@/exercises/sandbox/supervise/run-handle";
import { endWithin } from "@/exercises/sandbox/supervise/run-handle";
import { runLimits } from "@/exercises/sandbox/supervise/supervise-run";
import type { ConsoleEntry, WorkspaceStore } from "./workspace-store";

export type ConsoleActions = {
  evaluate: (text: string) => Promise<"done" | "incomplete" | "refused">;
  clearConsole: () => void;
  /** Offers the names that a run left, if they are still there. */
  open: (end: RunEnd) => void;
  /** Lets go of the names. */
  close: () => void;
  stop: () => void;
};

type Parts = {
  store: WorkspaceStore;
  sandbox: Pick<Sandbox, "evaluate" | "hasNames" | "dropNames">;
};

/** Older entries are dropped. */
const mostEntries = 200;

/** The console: expressions among the names that the last run left. */
export function createConsoleActions({ store, sandbox }: Parts): ConsoleActions {
  let nextId = 1;
  let stopper: AbortController | null = null;

  function open(end: RunEnd): void {
    if (sandbox.hasNames()) store.setState({ console: { kind: "open", entries: [] } });
    else if (end.kind === "stopped" || end.kind === "timed-out") {
      store.setState({ console: { kind: "lost", entries: [], reason: reasonOf(end) } });
    }
  }

  function close(): void {
    stopper?.abort();
    stopper = null;
    sandbox.dropNames();
    store.setState({ console: { kind: "none" } });
  }

  async function evaluate(input: string): ReturnType<ConsoleActions["evaluate"]> {
    const { activity, console } = store.getState();
    if (activity.kind !== "idle" || console.kind !== "open") return "refused";
    const own = new AbortController();
    let entry: ConsoleEntry = { id: nextId, input, output: [], value: null, error: null };
    let isIncomplete = false;
    const show = (kind: "open" | "busy", entries: readonly ConsoleEntry[]) => {
      if (stopper === own) store.setState({ console: { kind, entries } });
    };
    const withEntry = () => [...console.entries, entry].slice(-mostEntries);
    const handle = sandbox.evaluate(input, (text) => {
      const event = readConsoleEvent(text);
      if (event?.kind === "output") entry = { ...entry, output: [...entry.output, event] };
      if (event?.kind === "evaluated") {
        entry = { ...entry, value: event.value, error: event.error };
        isIncomplete = event.isIncomplete;
      } else show("busy", withEntry());
    });
    if (!handle) return "refused";
    stopper = own;
    nextId += 1;
    show("busy", withEntry());
    const { programSeconds: seconds, graceMilliseconds } = runLimits;
    const end = await endWithin(handle, { signal: own.signal, seconds, graceMilliseconds });
    // A new run has taken the console away meanwhile.
    if (stopper !== own) return "done";
    if (sandbox.hasNames()) show("open", isIncomplete ? console.entries : withEntry());
    else {
      const lost = { kind: "lost", entries: withEntry(), reason: reasonOf(end) } as const;
      store.setState({ console: lost });
    }
    stopper = null;
    return isIncomplete ? "incomplete" : "done";
  }

  function clearConsole(): void {
    const { console } = store.getState();
    if (console.kind === "open") store.setState({ console: { ...console, entries: [] } });
    if (console.kind === "lost") store.setState({ console: { kind: "none" } });
  }

  return { evaluate, clearConsole, open, close, stop: () => stopper?.abort() };
}

/** Why the names are gone. */
function reasonOf(end: RunEnd): string {
  switch (end.kind) {
    case "stopped":
      return "It did not stop when asked, so Python was ended and its names are gone.";
    case "timed-out":
      return `It was still running after ${end.seconds} seconds, so Python was ended and its names are gone.`;
    case "broken":
      return "Python broke down under it, and its names are gone.";
    case "done":
      return "Python was ended, and its names are gone.";
  }
}

import { parseRunEvent, type RunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { RunEnd, RunHandle } from "./run-handle";
import { type LostCall, type RunLimits, superviseAttempt } from "./supervise-attempt";

export type Program = {
  source: string;
  /** Source of the exercise's probes; empty: the program itself is run and nothing is probed. */
  probes: string;
  /** What the program can import and open, by file name. */
  files: Record<string, string>;
  inputs: PythonValue;
};

/** Many times what any honest solution takes. */
export const runLimits: RunLimits = {
  programSeconds: 10,
  callSeconds: 5,
  totalSeconds: 20,
  restarts: 3,
  graceMilliseconds: 300,
};

export type RunRecord = { events: RunEvent[]; end: RunEnd };

/** Starts a request in an interpreter that nothing has run in before, or says why it could not. */
export type StartRun = (
  request: string,
  onEvent: (text: string) => void,
) => Promise<RunHandle | RunEnd>;

export type Supervision = {
  start: StartRun;
  /** Aborting it is Stop. */
  signal: AbortSignal;
  onEvent?: (event: RunEvent) => void;
  /** What an interpreter says that is no event: only a program that speaks past the harness does. */
  onUnreadable?: (text: string) => void;
  limits?: RunLimits;
};

/**
 * Runs a program and its probes to an end, whatever it does. A call that runs for too long, or
 * breaks the interpreter, becomes an observation; where only ending the interpreter helped, the
 * run begins anew in the next one and leaves that call out. A run that was ended from outside says
 * so in its events.
 */
export async function superviseRun(
  program: Program,
  { start, signal, onEvent, onUnreadable, limits = runLimits }: Supervision,
): Promise<RunRecord> {
  const events: RunEvent[] = [];
  const seen = new Set<string>();
  const skip: Record<string, LostCall["seen"]> = {};
  let millisecondsLeft = limits.totalSeconds * 1000;

  function add(event: RunEvent): void {
    if (event.kind === "observation") seen.add(event.probe);
    events.push(event);
    onEvent?.(event);
  }

  function finish(end: RunEnd, seconds: number): RunRecord {
    if (end.kind === "timed-out" || end.kind === "stopped") add({ kind: "stopped", seconds });
    return { events, end };
  }

  for (let restarts = 0; ; restarts += 1) {
    const request = { filename: "exercise.py", ...program, callSeconds: limits.callSeconds, skip };
    const attempt = await superviseAttempt({
      start: (onText) => start(JSON.stringify(request), onText),
      signal,
      limits,
      millisecondsLeft,
      onText: (text) => {
        const event = readEvent(text);
        if (event === null) onUnreadable?.(text);
        else if (isNews(event, restarts > 0)) add(event);
        return event;
      },
    });
    millisecondsLeft -= attempt.milliseconds;
    const secondsUsed = rounded(limits.totalSeconds - millisecondsLeft / 1000);
    if (attempt.kind === "over") {
      const { end } = attempt;
      return finish(end, end.kind === "timed-out" ? end.seconds : secondsUsed);
    }
    const { probe, seen: lost } = attempt.lost;
    add({ kind: "observation", probe, changed: [], printed: "", ...lost });
    skip[probe] = lost;
    if (restarts === limits.restarts || millisecondsLeft <= 0) {
      return finish({ kind: "timed-out", seconds: secondsUsed }, secondsUsed);
    }
  }

  /** A run that begins anew says again what was heard before. */
  function isNews(event: RunEvent, isRepeated: boolean): boolean {
    if (event.kind === "observation" || event.kind === "calling") return !seen.has(event.probe);
    return !(isRepeated && (event.kind === "output" || event.kind === "defined"));
  }
}

/** "stopped" is ours to say. */
function readEvent(text: string): RunEvent | null {
  try {
    const event = parseRunEvent(JSON.parse(text));
    return event?.kind === "stopped" ? null : event;
  } catch {
    return null;
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

import {
  type Observation,
  type ProgramError,
  parseRunEvent,
  type RunEvent,
} from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import { type OnEvent, type RunEnd, type RunHandle, stopByLadder } from "./run-handle";

export type Program = {
  source: string;
  /** Source of the exercise's probes; empty: the program itself is run and nothing is probed. */
  probes: string;
  /** What the program can import and open, by file name. */
  files: Record<string, string>;
  inputs: PythonValue;
};

export type RunLimits = {
  /** For the program itself, before anything is probed. */
  programSeconds: number;
  /** For one call of a probe. */
  callSeconds: number;
  /** For everything together, without the waits for an interpreter. */
  totalSeconds: number;
  /** How often a run begins anew after a call that could not be interrupted. */
  restarts: number;
  graceMilliseconds: number;
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
export type StartRun = (request: string, onEvent: OnEvent) => Promise<RunHandle | RunEnd>;

export type Supervision = {
  start: StartRun;
  /** Aborting it is Stop. */
  signal: AbortSignal;
  onEvent?: (event: RunEvent) => void;
  /** What an interpreter says that is no event: only a program that speaks past the harness does. */
  onUnreadable?: OnEvent;
  limits?: RunLimits;
};

/** What is told of a probe in place of calling it. */
type LostCall = { probe: string; seen: TimedOut | RaisedBefore };
type TimedOut = Pick<
  Extract<Observation, { outcome: "timed-out" }>,
  "outcome" | "seconds" | "line"
>;
type RaisedBefore = Pick<Extract<Observation, { outcome: "raised" }>, "outcome" | "error">;

/** How one interpreter's work at a run ended: all over, or only a call and the interpreter lost. */
type AttemptEnd = { kind: "over"; end: RunEnd } | { kind: "call-lost"; lost: LostCall };

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

  /** A run that begins anew says again what was heard before. */
  function isNews(event: RunEvent, isRepeated: boolean): boolean {
    if (event.kind === "observation" || event.kind === "calling") return !seen.has(event.probe);
    return !(isRepeated && (event.kind === "output" || event.kind === "defined"));
  }

  for (let restarts = 0; ; restarts += 1) {
    const request = { filename: "exercise.py", ...program, callSeconds: limits.callSeconds, skip };
    const attempt = await attemptRun((hear) => {
      return start(JSON.stringify(request), (text) => {
        const event = readEvent(text);
        if (event === null) return onUnreadable?.(text);
        if (isNews(event, restarts > 0)) add(event);
        hear(event);
      });
    });
    const tenthsUsed = Math.round(10 * limits.totalSeconds - millisecondsLeft / 100);
    const secondsUsed = tenthsUsed / 10;
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

  /** Watches over one interpreter's work at the run, with a deadline for each of its parts. */
  async function attemptRun(
    begin: (hear: (event: RunEvent) => void) => Promise<RunHandle | RunEnd>,
  ): Promise<AttemptEnd> {
    /** The probe whose call is under way. */
    let call: string | null = null;
    let isEnding = false;
    let broken: string | null = null;
    let deadline: ReturnType<typeof setTimeout> | undefined;
    let react: (event: RunEvent) => void = () => {};

    const handle = await begin((event) => {
      if (event.kind === "calling") call = event.probe;
      if (event.kind === "observation") call = null;
      if (event.kind === "broken") broken = event.message;
      if (!isEnding) react(event);
    });
    if (!("ended" in handle)) return { kind: "over", end: handle };

    const began = performance.now();
    return new Promise((resolve) => {
      const settle = (end: AttemptEnd) => {
        isEnding = true;
        clearTimeout(deadline);
        clearTimeout(whole);
        signal.removeEventListener("abort", stop);
        millisecondsLeft -= performance.now() - began;
        resolve(end);
      };
      const watch = (milliseconds: number, act: () => void) => {
        clearTimeout(deadline);
        deadline = setTimeout(act, milliseconds);
      };
      const over = (end: RunEnd) => settle({ kind: "over", end });
      const endRun = async (end: RunEnd) => {
        if (isEnding) return;
        isEnding = true;
        clearTimeout(deadline);
        await stopByLadder(handle, limits.graceMilliseconds);
        over(end);
      };
      const timeOut = (seconds: number) => void endRun({ kind: "timed-out", seconds });
      const stop = () => void endRun({ kind: "stopped" });
      const loseCall = (lost: LostCall) => {
        isEnding = true;
        handle.terminate();
        settle({ kind: "call-lost", lost });
      };
      const endCall = () => {
        if (call === null) return;
        const seen = { outcome: "timed-out", seconds: limits.callSeconds, line: null } as const;
        const lost = { probe: call, seen };
        const lose = () => loseCall(lost);
        // If it listens, its observation arrives and takes this watch away.
        if (handle.interrupt("end-call")) watch(limits.graceMilliseconds, lose);
        else lose();
      };

      const whole = setTimeout(() => timeOut(limits.totalSeconds), millisecondsLeft);
      // An interpreter may have said something before whoever started it could hand it over.
      if (call !== null) watch(limits.callSeconds * 1000, endCall);
      else watch(limits.programSeconds * 1000, () => timeOut(limits.programSeconds));
      react = ({ kind }) => {
        if (kind === "calling") watch(limits.callSeconds * 1000, endCall);
        else if (kind !== "output") clearTimeout(deadline);
      };
      signal.addEventListener("abort", stop);
      if (signal.aborted) stop();

      void handle.ended.then((how) => {
        if (isEnding) return;
        if (broken !== null) return over({ kind: "broken", message: broken });
        if (how.kind !== "broken") return over({ kind: how.kind === "done" ? "done" : "stopped" });
        const error = deathOf(how.message);
        if (error === null) return over({ kind: "broken", message: how.message });
        if (call !== null) return loseCall({ probe: call, seen: { outcome: "raised", error } });
        add({ kind: "crashed", error });
        over({ kind: "done" });
      });
    });
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

const deaths: [RegExp, type: string, message: string][] = [
  [
    /call stack|stack overflow|too much recursion/i,
    "RecursionError",
    "so many calls or values inside each other that Python itself ran out of room",
  ],
  [/memory|allocation|table index|unreachable/i, "MemoryError", "Python itself ran out of memory"],
  [/ExitStatus|terminated with exit|exit\(\d/i, "SystemExit", "the program ended Python itself"],
];

/**
 * What a program did when its interpreter broke down under it, from the browser's own words; null
 * when they tell of nothing that a program does.
 */
function deathOf(message: string): ProgramError | null {
  for (const [pattern, type, said] of deaths) {
    if (pattern.test(message)) {
      return { type, bases: [], message: said, line: null, traceback: [] };
    }
  }
  return null;
}

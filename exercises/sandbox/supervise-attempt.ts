import type { Observation, RunEvent } from "@/exercises/grading/observation";
import { deathOf } from "./death";
import type { RunEnd, RunHandle } from "./run-handle";
import { stopByLadder } from "./stop-ladder";

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

/** What is told of a probe in place of calling it. */
type Known = Pick<Extract<Observation, { outcome: "timed-out" }>, "outcome" | "seconds" | "line">;
export type LostCall = { probe: string; seen: Known | RaisedBefore };
type RaisedBefore = Pick<Extract<Observation, { outcome: "raised" }>, "outcome" | "error">;

type Attempt = {
  start: (onText: (text: string) => void) => Promise<RunHandle | RunEnd>;
  signal: AbortSignal;
  limits: RunLimits;
  /** Of the time for everything together. */
  millisecondsLeft: number;
  /** Keeps what was said; returns it as an event if it is one. */
  onText: (text: string) => RunEvent | null;
};

/** How one interpreter's work at a run ended: all over, or only a call and the interpreter lost. */
type AttemptEnd = { milliseconds: number } & (
  | { kind: "over"; end: RunEnd }
  | { kind: "call-lost"; lost: LostCall }
);

/** Watches over one interpreter's work at a run, with a deadline for each of its parts. */
export async function superviseAttempt({
  start,
  signal,
  limits,
  millisecondsLeft,
  onText,
}: Attempt): Promise<AttemptEnd> {
  /** The probe whose call is under way. */
  let call: string | null = null;
  let isEnding = false;
  let broken: string | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let react: (event: RunEvent) => void = () => {};

  const handle = await start((text) => {
    const event = onText(text);
    if (event?.kind === "calling") call = event.probe;
    if (event?.kind === "observation") call = null;
    if (event?.kind === "broken") broken = event.message;
    if (event && !isEnding) react(event);
  });
  if (!("ended" in handle)) return { kind: "over", end: handle, milliseconds: 0 };

  const began = performance.now();
  return new Promise((resolve) => {
    const settle = (end: { kind: "over"; end: RunEnd } | { kind: "call-lost"; lost: LostCall }) => {
      isEnding = true;
      clearTimeout(deadline);
      clearTimeout(whole);
      signal.removeEventListener("abort", stop);
      resolve({ ...end, milliseconds: performance.now() - began });
    };
    const watch = (milliseconds: number, act: () => void) => {
      clearTimeout(deadline);
      deadline = setTimeout(act, milliseconds);
    };
    const endRun = async (end: RunEnd) => {
      if (isEnding) return;
      isEnding = true;
      clearTimeout(deadline);
      await stopByLadder(handle, limits.graceMilliseconds);
      settle({ kind: "over", end });
    };
    const timeOut = (seconds: number) => void endRun({ kind: "timed-out", seconds });
    const stop = () => void endRun({ kind: "stopped" });
    const loseCall = (probe: string, seen: LostCall["seen"]) => {
      isEnding = true;
      handle.terminate();
      settle({ kind: "call-lost", lost: { probe, seen } });
    };
    const endCall = () => {
      if (call === null) return;
      const probe = call;
      const seen = { outcome: "timed-out", seconds: limits.callSeconds, line: null } as const;
      // If it listens, its observation arrives and takes this watch away.
      if (handle.interrupt("end-call")) {
        watch(limits.graceMilliseconds, () => loseCall(probe, seen));
      } else loseCall(probe, seen);
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
      const over = (end: RunEnd) => settle({ kind: "over", end });
      if (broken !== null) return over({ kind: "broken", message: broken });
      if (how.kind !== "broken") return over({ kind: how.kind === "done" ? "done" : "stopped" });
      const error = deathOf(how.message);
      if (error === null) return over({ kind: "broken", message: how.message });
      if (call !== null) return loseCall(call, { outcome: "raised", error });
      onText(JSON.stringify({ kind: "crashed", error }));
      over({ kind: "done" });
    });
  });
}

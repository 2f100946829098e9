import type { Interrupt } from "@/exercises/sandbox/protocol";

/** Each event of a run as the harness emitted it: untrusted text. */
export type OnEvent = (text: string) => void;

/** A program, or an expression, at work in an interpreter. */
export type RunHandle = {
  /** Settles when it came to its end, broke its interpreter, or was terminated. */
  ended: Promise<{ kind: "done" | "terminated" } | { kind: "broken"; message: string }>;
  /** Asks it to stop; false where nothing can be asked. A program may not listen. */
  interrupt: (how: Interrupt) => boolean;
  /** Ends its interpreter, with everything in it. */
  terminate: () => void;
};

export type RunEnd =
  | { kind: "done" }
  /** Somebody pressed Stop. */
  | { kind: "stopped" }
  | { kind: "timed-out"; seconds: number }
  /** Ours or the browser's fault. */
  | { kind: "broken"; message: string };

/** Stops what runs: asks first where that is possible, and ends the interpreter after the grace. */
export async function stopByLadder(handle: RunHandle, graceMilliseconds: number): Promise<void> {
  if (handle.interrupt("stop")) {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const isOver = await Promise.race([
      handle.ended.then(() => true),
      new Promise<false>((resolve) => {
        patience = setTimeout(() => resolve(false), graceMilliseconds);
      }),
    ]);
    clearTimeout(patience);
    if (isOver) return;
  }
  handle.terminate();
}

type Bounds = { signal: AbortSignal; seconds: number; graceMilliseconds: number };

/** Waits for what runs; goes down the ladder when somebody presses Stop or its time is over. */
export function endWithin(
  handle: RunHandle,
  { signal, seconds, graceMilliseconds }: Bounds,
): Promise<RunEnd> {
  return new Promise((resolve) => {
    const finish = (end: RunEnd) => {
      clearTimeout(deadline);
      signal.removeEventListener("abort", stop);
      resolve(end);
    };
    /** Why it was asked to stop, if it was. */
    let end: RunEnd | null = null;
    const stopAs = (wanted: RunEnd) => {
      end ??= wanted;
      void stopByLadder(handle, graceMilliseconds);
    };
    const stop = () => stopAs({ kind: "stopped" });
    const deadline = setTimeout(() => stopAs({ kind: "timed-out", seconds }), seconds * 1000);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    void handle.ended.then((how) => {
      if (end) finish(end);
      else if (how.kind === "broken") finish({ kind: "broken", message: how.message });
      else finish({ kind: how.kind === "done" ? "done" : "stopped" });
    });
  });
}

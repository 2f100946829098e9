import type { Interrupt } from "@/exercises/sandbox/protocol";

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

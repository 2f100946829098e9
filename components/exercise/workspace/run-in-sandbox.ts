import type { RunEvent } from "@/exercises/grading/observation";
import type { Sandbox } from "@/exercises/sandbox/page/create-sandbox";
import {
  type Program,
  type RunRecord,
  superviseRun,
} from "@/exercises/sandbox/supervise/supervise-run";

type Options = {
  /** Aborting it is Stop. */
  signal: AbortSignal;
  onEvent: (event: RunEvent) => void;
  /** Keeps the program's names for the console. */
  isKept: boolean;
  /** Leaves the console's names alone. */
  leavesNames: boolean;
};

/** Runs a program within the usual limits and keeps what it said. */
export function runInSandbox(
  sandbox: Sandbox,
  program: Program,
  { signal, onEvent, isKept, leavesNames }: Options,
): Promise<RunRecord> {
  return superviseRun(program, {
    start: (request, onText) =>
      sandbox.start(request, { onEvent: onText, signal, isKept, leavesNames }),
    signal,
    onEvent,
  });
}

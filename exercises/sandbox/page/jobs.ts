import type { FrameToPage, PageToFrame } from "@/exercises/sandbox/protocol";
import type { RunHandle } from "@/exercises/sandbox/supervise/run-handle";

type Ended = Awaited<RunHandle["ended"]>;
type Job = { hear: (text: string) => void; settle: (end: Ended) => void };
type Work = Extract<PageToFrame, { kind: "run" | "evaluate" }>;

type Parts = {
  send: (message: PageToFrame) => void;
  canInterrupt: () => boolean;
  /** Nothing is under way any more; tells which interpreter ended, unless it was kept. */
  onIdle: (ended: number) => void;
};

export type Jobs = {
  /** Gives an interpreter its work. Kept or not, it is ended when its work breaks or is terminated. */
  start: (
    interpreter: number,
    work: Work,
    options: { onEvent: (text: string) => void; isKept: boolean },
  ) => RunHandle;
  evaluate: (text: string, onEvent: (text: string) => void) => RunHandle | null;
  kept: () => number | null;
  dropKept: () => void;
  areUnderWay: () => boolean;
  /** What an interpreter says is listened to only while it has work. */
  receive: (message: FrameToPage) => void;
  clear: () => void;
};

/** The interpreters that are at work, and the one whose finished program is kept. */
export function createJobs({ send, canInterrupt, onIdle }: Parts): Jobs {
  const underWay = new Map<number, Job>();
  let kept: number | null = null;

  function start(
    interpreter: number,
    work: Work,
    { onEvent, isKept }: { onEvent: (text: string) => void; isKept: boolean },
  ): RunHandle {
    const ended = new Promise<Ended>((resolve) => {
      const settle = (end: Ended) => {
        underWay.delete(interpreter);
        if (end.kind === "done" && isKept) kept = interpreter;
        else endInterpreter(interpreter);
        resolve(end);
        if (underWay.size === 0) onIdle(interpreter);
      };
      underWay.set(interpreter, { hear: onEvent, settle });
    });
    send(work);
    const isOver = () => !underWay.has(interpreter);
    return {
      ended,
      interrupt: (how) => {
        if (isOver() || !canInterrupt()) return false;
        send({ kind: "interrupt", interpreter, how });
        return true;
      },
      terminate: () => underWay.get(interpreter)?.settle({ kind: "terminated" }),
    };
  }

  function endInterpreter(interpreter: number): void {
    if (kept === interpreter) kept = null;
    send({ kind: "terminate", interpreter });
  }

  function evaluate(text: string, onEvent: (text: string) => void): RunHandle | null {
    if (kept === null || underWay.size > 0) return null;
    const work: Work = { kind: "evaluate", interpreter: kept, text };
    return start(kept, work, { onEvent, isKept: true });
  }

  return {
    start,
    evaluate,
    kept: () => kept,
    dropKept: () => {
      if (kept === null) return;
      const job = underWay.get(kept);
      if (job) job.settle({ kind: "terminated" });
      else endInterpreter(kept);
    },
    areUnderWay: () => underWay.size > 0,
    receive: (message) => {
      const job = underWay.get(message.interpreter);
      if (message.kind === "event") job?.hear(message.text);
      else if (message.kind === "done") job?.settle({ kind: "done" });
      else if (message.kind === "broken") {
        if (job) job.settle({ kind: "broken", message: message.message });
        else if (message.interpreter === kept) endInterpreter(message.interpreter);
      }
    },
    clear: () => {
      for (const { settle } of underWay.values()) settle({ kind: "terminated" });
      kept = null;
    },
  };
}

import type { FrameToPage, PageToFrame, SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { OnEvent, RunHandle } from "@/exercises/sandbox/supervise/run-handle";

type Ended = Awaited<RunHandle["ended"]>;
type Job = { onEvent: OnEvent; settle: (end: Ended) => void };
type Work = { kind: "run"; request: string } | { kind: "evaluate"; text: string };

/** Nothing has run in one that is ready; one that is kept has its program's names. */
type State = "booting" | "ready" | "running" | "evaluating" | "kept" | "ended";

export type Interpreter = {
  /** Its own in the frame, never used again. */
  number: number;
  state: () => State;
  booted: () => void;
  /** Gives it work. Unless it is to be kept, and comes to an end of its own, it ends with it. */
  run: (work: Work, options: { onEvent: OnEvent; isKept: boolean }) => RunHandle;
  /** Waits for the answer; `null` also when it ends before. */
  parse: (source: string) => Promise<SyntaxProblem | null>;
  /** What it says is listened to only while somebody has asked for it. */
  hear: (message: FrameToPage) => void;
  end: () => void;
};

type Parts = {
  send: (message: PageToFrame) => void;
  canInterrupt: () => boolean;
  /** It has no work any more, or has ended. */
  onFree: () => void;
};

/** One interpreter in the frame, from its boot to its end. */
export function createInterpreter(
  number: number,
  { send, canInterrupt, onFree }: Parts,
): Interpreter {
  let state: State = "booting";
  let job: Job | null = null;
  /** It answers in the order in which it was asked. */
  let questions: ((problem: SyntaxProblem | null) => void)[] = [];

  function run(work: Work, { onEvent, isKept }: { onEvent: OnEvent; isKept: boolean }): RunHandle {
    let resolve: (end: Ended) => void = () => {};
    const ended = new Promise<Ended>((settled) => {
      resolve = settled;
    });
    const own: Job = {
      onEvent,
      settle: (end) => {
        job = null;
        if (end.kind === "done" && isKept) state = "kept";
        else close();
        resolve(end);
        onFree();
      },
    };
    job = own;
    state = work.kind === "run" ? "running" : "evaluating";
    send({ ...work, interpreter: number });
    return {
      ended,
      interrupt: (how) => {
        if (job !== own || !canInterrupt()) return false;
        send({ kind: "interrupt", interpreter: number, how });
        return true;
      },
      terminate: () => {
        if (job === own) own.settle({ kind: "terminated" });
      },
    };
  }

  function close(): void {
    state = "ended";
    send({ kind: "terminate", interpreter: number });
    for (const answer of questions) answer(null);
    questions = [];
  }

  function end(): void {
    if (job) job.settle({ kind: "terminated" });
    else {
      close();
      onFree();
    }
  }

  return {
    number,
    state: () => state,
    booted: () => {
      state = "ready";
    },
    run,
    parse: (source) =>
      new Promise((answer) => {
        questions.push(answer);
        send({ kind: "parse", interpreter: number, source });
      }),
    hear: (message) => {
      if (message.kind === "parsed") questions.shift()?.(message.problem);
      else if (message.kind === "event") job?.onEvent(message.text);
      else if (message.kind === "done") job?.settle({ kind: "done" });
      else if (message.kind === "broken") {
        if (job) job.settle({ kind: "broken", message: message.message });
        // A text that breaks even the compiler leaves no interpreter behind.
        else end();
      }
    },
    end,
  };
}

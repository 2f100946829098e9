import type { FrameToPage, SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { OnEvent, RunEnd, RunHandle } from "@/exercises/sandbox/supervise/run-handle";
import type { Diagnostics } from "./diagnostics";
import { createInterpreter, type Interpreter } from "./interpreter";
import { type LoadAssets, type LoadProgress, loadRuntime, reasonOf } from "./load-runtime";
import type { Frame } from "./open-frame";

export type SandboxStatus =
  | { kind: "idle" }
  | ({ kind: "loading" } & LoadProgress)
  /** A load failed and is about to be tried again. */
  | { kind: "retrying"; message: string }
  | { kind: "booting" }
  | { kind: "ready"; boot: Diagnostics["boot"]; milliseconds: number }
  /** Ours or the network's fault, never the learner's. */
  | { kind: "failed"; message: string };

export type StartOptions = {
  onEvent: OnEvent;
  /** Aborting it ends the wait for an interpreter. */
  signal: AbortSignal;
  /** Keeps the interpreter, and its program's names, for `evaluate`. */
  isKept: boolean;
  /** Leaves the names of the run that was kept before where they are. */
  leavesNames?: boolean;
};

export type Sandbox = {
  /** Starts to load and boot; harmless when it already has, and the way to try again after a failure. */
  prepare: () => void;
  status: () => SandboxStatus;
  subscribe: (listener: () => void) => () => void;
  /** Starts a request in an interpreter that nothing has run in before. */
  start: (request: string, options: StartOptions) => Promise<RunHandle | RunEnd>;
  /** Goes on among the names of the run that was kept; `null` when there is none. */
  evaluate: (text: string, onEvent: OnEvent) => RunHandle | null;
  /** Whether the kept run's names are still there. */
  hasNames: () => boolean;
  dropNames: () => void;
  /**
   * The first place where a text is not Python, asked of an interpreter that is kept ready: it
   * only compiles. `null` when there is none, and also when nobody is free to look.
   */
  parse: (source: string) => Promise<SyntaxProblem | null>;
  /** `null` until the runtime has been loaded. */
  diagnostics: () => Diagnostics | null;
  /** Lets go of everything; `prepare` begins anew. */
  close: () => void;
};

type Parts = {
  /** The runtime's version, for the diagnostics. */
  version: string;
  load: LoadAssets;
  open: (onMessage: (message: FrameToPage) => void) => Frame;
  /** How many interpreters to keep ready: with a spare, Stop and Check cost no boot. */
  size: number;
  wait: (milliseconds: number) => Promise<void>;
};

/**
 * Keeps interpreters ready. A run uses one up; the next boots when nothing runs, so that programs
 * have the processor for themselves.
 */
export function createSandbox({ version, load, open, size, wait }: Parts): Sandbox {
  let status: SandboxStatus = { kind: "idle" };
  const listeners = new Set<() => void>();
  let frame: Frame | null = null;
  let known: Diagnostics | null = null;
  /** Why this browser does not take the snapshot. */
  let whyPlain: string | null = null;
  let isSpareRefused = false;
  let failedBoots = 0;
  let waiting = 0;
  /** Counts closings: what was begun before one must not have an effect after it. */
  let closings = 0;

  /** In the order in which they were booted. */
  let interpreters: Interpreter[] = [];
  let next = 1;
  const inState = (...states: ReturnType<Interpreter["state"]>[]) =>
    interpreters.filter((interpreter) => states.includes(interpreter.state()));

  function setStatus(next: SandboxStatus): void {
    status = next;
    for (const listener of [...listeners]) listener();
  }

  /** Boots what is missing, one at a time, so that one is ready as soon as can be. */
  function fill(): void {
    interpreters = interpreters.filter((interpreter) => interpreter.state() !== "ended");
    const ready = inState("ready").length;
    if (!frame || !known || inState("booting").length > 0 || ready >= wanted()) return;
    const { send } = frame;
    const canInterrupt = () => known?.canInterrupt ?? false;
    const interpreter = createInterpreter(next, { send, canInterrupt, onFree: fill });
    next += 1;
    interpreters.push(interpreter);
    if (ready === 0) setStatus({ kind: "booting" });
    send({ kind: "boot", interpreter: interpreter.number, from: known.boot });
  }

  function wanted(): number {
    if (waiting > 0) return 1;
    if (inState("running", "evaluating").length > 0) return 0;
    // A plain boot takes seconds of work: one is enough.
    return known?.boot === "plain" || isSpareRefused ? 1 : size;
  }

  function prepare(): void {
    if (status.kind === "idle" || status.kind === "failed") void loadAndBoot();
  }

  async function loadAndBoot(): Promise<void> {
    const begunAt = closings;
    const isCurrent = () => closings === begunAt;
    const began = performance.now();
    setStatus({ kind: "loading", loadedBytes: 0, totalBytes: 0 });
    const opened = openOnce(isCurrent);
    try {
      const loaded = await loadRuntime({
        load,
        isPlain: whyPlain !== null,
        onProgress: (progress) => isCurrent() && setStatus({ kind: "loading", ...progress }),
        // The interpreter prepares one file while the next is on its way.
        onFile: (file) => isCurrent() && opened.send({ kind: "file", file }),
        onRetry: (message) => isCurrent() && setStatus({ kind: "retrying", message }),
        wait,
      });
      if (!isCurrent()) return;
      known = {
        version,
        boot: loaded.boot,
        whyPlain: loaded.whyPlain ?? whyPlain,
        loadMilliseconds: performance.now() - began,
        wireBytes: loaded.wireBytes,
        bootMilliseconds: [],
        interpretersReady: 0,
        isIsolated: false,
        canInterrupt: false,
      };
      fill();
    } catch (error) {
      if (isCurrent()) setStatus({ kind: "failed", message: reasonOf(error) });
    }
  }

  /** The frame outlives a load that failed, with the files that it already has. */
  function openOnce(isCurrent: () => boolean): Frame {
    if (frame) return frame;
    const opened = open((message) => isCurrent() && receive(message));
    frame = opened;
    opened.listening.catch((error: unknown) => {
      if (frame !== opened) return;
      letGo();
      setStatus({ kind: "failed", message: reasonOf(error) });
    });
    return opened;
  }

  function letGo(): void {
    closings += 1;
    frame?.close();
    frame = null;
    known = null;
    for (const interpreter of interpreters) interpreter.end();
    interpreters = [];
  }

  function receive(message: FrameToPage): void {
    const interpreter = interpreters.find(({ number }) => number === message.interpreter);
    if (interpreter?.state() !== "booting") interpreter?.hear(message);
    else if (message.kind === "booted") welcome(interpreter, message);
    else if (message.kind === "boot-failed" || message.kind === "broken") {
      refuse(interpreter, message.message);
    }
  }

  function welcome(
    interpreter: Interpreter,
    { milliseconds, isIsolated, canInterrupt }: Extract<FrameToPage, { kind: "booted" }>,
  ): void {
    if (!known) return;
    const bootMilliseconds = [...known.bootMilliseconds, milliseconds];
    known = { ...known, isIsolated, canInterrupt, bootMilliseconds };
    failedBoots = 0;
    interpreter.booted();
    setStatus({ kind: "ready", boot: known.boot, milliseconds });
    fill();
  }

  function refuse(refused: Interpreter, message: string): void {
    interpreters = interpreters.filter((interpreter) => interpreter !== refused);
    failedBoots += 1;
    if (known && known.bootMilliseconds.length > 0 && failedBoots < 3) {
      // What booted once boots again, but perhaps not beside another one: one does all the work.
      isSpareRefused = true;
      fill();
    } else if (known?.boot === "plain") {
      setStatus({ kind: "failed", message });
    } else {
      whyPlain = message;
      void loadAndBoot();
    }
  }

  function start(request: string, options: StartOptions): Promise<RunHandle | RunEnd> {
    if (!options.leavesNames) dropNames();
    prepare();
    const { signal } = options;
    return new Promise((resolve) => {
      waiting += 1;
      const finish = (result: RunHandle | RunEnd) => {
        waiting -= 1;
        listeners.delete(look);
        signal.removeEventListener("abort", look);
        resolve(result);
      };
      const look = () => {
        if (signal.aborted) return finish({ kind: "stopped" });
        const [longestReady] = inState("ready");
        if (longestReady) finish(longestReady.run({ kind: "run", request }, options));
        else if (status.kind === "failed") finish({ kind: "broken", message: status.message });
      };
      listeners.add(look);
      signal.addEventListener("abort", look);
      fill();
      look();
    });
  }

  function evaluate(text: string, onEvent: OnEvent): RunHandle | null {
    if (inState("running", "evaluating").length > 0) return null;
    const [kept] = inState("kept");
    return kept?.run({ kind: "evaluate", text }, { onEvent, isKept: true }) ?? null;
  }

  function dropNames(): void {
    for (const interpreter of inState("kept", "evaluating")) interpreter.end();
  }

  return {
    prepare,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    evaluate,
    hasNames: () => inState("kept", "evaluating").length > 0,
    dropNames,
    // Runs take the first, so that the last is free to look at texts for as long as can be.
    parse: async (source) => inState("ready").at(-1)?.parse(source) ?? null,
    diagnostics: () => known && { ...known, interpretersReady: inState("ready").length },
    close: () => {
      letGo();
      status = { kind: "idle" };
    },
  };
}

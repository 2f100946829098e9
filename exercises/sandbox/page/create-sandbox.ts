import type { FrameToPage, SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { RunEnd, RunHandle } from "@/exercises/sandbox/supervise/run-handle";
import type { Diagnostics } from "./diagnostics";
import { createInterpreterPool } from "./interpreter-pool";
import { createJobs } from "./jobs";
import type { LoadAssets, LoadProgress } from "./load-assets";
import { loadRuntime, reasonOf } from "./load-runtime";
import type { Frame } from "./open-frame";
import { createParseQueue } from "./parse-queue";

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
  /** Each event as the harness emitted it: untrusted text. */
  onEvent: (text: string) => void;
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
  evaluate: (text: string, onEvent: (text: string) => void) => RunHandle | null;
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

  const parses = createParseQueue();
  const jobs = createJobs({
    send: (message) => frame?.send(message),
    canInterrupt: () => known?.canInterrupt ?? false,
    onIdle: (ended) => {
      parses.giveUp(ended);
      fill();
    },
  });
  const pool = createInterpreterPool({
    boot: (interpreter) => {
      if (pool.ready().length === 0) setStatus({ kind: "booting" });
      if (known) frame?.send({ kind: "boot", interpreter, from: known.boot });
    },
    wanted: () => {
      if (waiting > 0) return 1;
      if (jobs.areUnderWay()) return 0;
      // A plain boot takes seconds of work: one is enough.
      return known?.boot === "plain" || isSpareRefused ? 1 : size;
    },
  });

  function setStatus(next: SandboxStatus): void {
    status = next;
    for (const listener of [...listeners]) listener();
  }

  function fill(): void {
    if (frame && known) pool.fill();
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
    parses.giveUp();
    jobs.clear();
    pool.clear();
    frame?.close();
    frame = null;
    known = null;
  }

  function receive(message: FrameToPage): void {
    const { interpreter } = message;
    if (message.kind === "parsed") parses.answer(interpreter, message.problem);
    else if (message.kind === "booted") welcome(message);
    else if (interpreter === pool.booting()) refuse(interpreter, message);
    else if (pool.ready().includes(interpreter)) {
      // A text that breaks even the compiler leaves no interpreter behind.
      if (message.kind === "broken") replace(interpreter);
    } else jobs.receive(message);
  }

  function welcome(message: Extract<FrameToPage, { kind: "booted" }>): void {
    if (!known || message.interpreter !== pool.booting()) return;
    const { milliseconds, isIsolated, canInterrupt } = message;
    known = { ...known, isIsolated, canInterrupt };
    known.bootMilliseconds = [...known.bootMilliseconds, milliseconds];
    failedBoots = 0;
    pool.booted(message.interpreter);
    setStatus({ kind: "ready", boot: known.boot, milliseconds });
    fill();
  }

  function refuse(interpreter: number, message: FrameToPage): void {
    if (message.kind !== "boot-failed" && message.kind !== "broken") return;
    pool.lost(interpreter);
    failedBoots += 1;
    if (known && known.bootMilliseconds.length > 0 && failedBoots < 3) {
      // What booted once boots again, but perhaps not beside another one: one does all the work.
      isSpareRefused = true;
      fill();
    } else if (known?.boot === "plain") {
      setStatus({ kind: "failed", message: message.message });
    } else {
      whyPlain = message.message;
      void loadAndBoot();
    }
  }

  function replace(interpreter: number): void {
    pool.lost(interpreter);
    parses.giveUp(interpreter);
    fill();
  }

  /** Runs take the first, so that the last is free to look at texts for as long as can be. */
  async function parse(source: string): Promise<SyntaxProblem | null> {
    const interpreter = pool.ready().at(-1);
    if (interpreter === undefined || !frame) return null;
    frame.send({ kind: "parse", interpreter, source });
    return parses.wait(interpreter);
  }

  function takeWhenReady(signal: AbortSignal): Promise<number | RunEnd> {
    return new Promise((resolve) => {
      waiting += 1;
      const finish = (result: number | RunEnd) => {
        waiting -= 1;
        listeners.delete(look);
        signal.removeEventListener("abort", look);
        resolve(result);
      };
      const look = () => {
        if (signal.aborted) return finish({ kind: "stopped" });
        const taken = pool.take();
        if (taken !== null) finish(taken);
        else if (status.kind === "failed") finish({ kind: "broken", message: status.message });
      };
      listeners.add(look);
      signal.addEventListener("abort", look);
      fill();
      look();
    });
  }

  async function start(request: string, options: StartOptions): Promise<RunHandle | RunEnd> {
    if (!options.leavesNames) jobs.dropKept();
    prepare();
    const interpreter = await takeWhenReady(options.signal);
    if (typeof interpreter !== "number") return interpreter;
    return jobs.start(interpreter, { kind: "run", interpreter, request }, options);
  }

  return {
    prepare,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    evaluate: jobs.evaluate,
    hasNames: () => jobs.kept() !== null,
    dropNames: jobs.dropKept,
    parse,
    diagnostics: () => known && { ...known, interpretersReady: pool.ready().length },
    close: () => {
      letGo();
      status = { kind: "idle" };
    },
  };
}

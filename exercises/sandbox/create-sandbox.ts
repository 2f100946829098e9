import type { LoadProgress } from "./load-assets";
import type { Frame } from "./open-frame";
import { createParseQueue } from "./parse-queue";
import type { BootKind, FrameToPage, RuntimeAssets, SyntaxProblem } from "./protocol";

export type SandboxStatus =
  | { kind: "idle" }
  | ({ kind: "loading" } & LoadProgress)
  | { kind: "booting" }
  | { kind: "ready"; boot: BootKind; milliseconds: number }
  /** Ours or the network's fault, never the learner's. */
  | { kind: "failed"; message: string };

export type RunEnd =
  | { kind: "done" }
  | { kind: "stopped" }
  | { kind: "timed-out"; seconds: number }
  | { kind: "broken"; message: string };

export type RunOptions = {
  /** Each event as the harness emitted it: untrusted text. */
  onEvent: (text: string) => void;
  /** Aborting it is Stop. */
  signal: AbortSignal;
  deadlineSeconds: number;
};

export type Sandbox = {
  /** Starts to load and boot; harmless when it already has, and the way to try again after a failure. */
  prepare: () => void;
  status: () => SandboxStatus;
  subscribe: (listener: () => void) => () => void;
  /** Runs one request in an interpreter that nothing has run in before; settles however it ends. */
  run: (request: string, options: RunOptions) => Promise<RunEnd>;
  /**
   * The first place where a text is not Python, asked of the interpreter that is kept ready: it
   * only compiles. `null` when there is none, and also when nobody is free to look.
   */
  parse: (source: string) => Promise<SyntaxProblem | null>;
  /** Lets go of everything; `prepare` begins anew. */
  close: () => void;
};

type Parts = {
  load: (boot: BootKind, onProgress: (progress: LoadProgress) => void) => Promise<RuntimeAssets>;
  open: (onMessage: (message: FrameToPage) => void) => Promise<Frame>;
};

/**
 * Keeps one interpreter ready. A run uses it up; the next one boots as soon as the run has ended,
 * so that only a run that follows at once waits, and from a snapshot only for a moment.
 */
export function createSandbox({ load, open }: Parts): Sandbox {
  let status: SandboxStatus = { kind: "idle" };
  const listeners = new Set<() => void>();
  let frame: Frame | null = null;
  let nextNumber = 1;
  let kind: BootKind = "snapshot";
  let ready: { number: number } | null = null;
  let booting: number | null = null;
  const parses = createParseQueue();
  let onRunMessage: ((message: FrameToPage) => void) | null = null;
  /** Counts closings: what was begun before one must not have an effect after it. */
  let closings = 0;

  function setStatus(next: SandboxStatus): void {
    status = next;
    for (const listener of listeners) listener();
  }

  function prepare(): void {
    if (status.kind === "idle" || status.kind === "failed") void loadAndBoot();
  }

  async function loadAndBoot(): Promise<void> {
    const begunAt = closings;
    setStatus({ kind: "loading", loadedBytes: 0, totalBytes: 0 });
    const onProgress = (progress: LoadProgress) => {
      if (closings === begunAt) setStatus({ kind: "loading", ...progress });
    };
    try {
      const [assets, opened] = await Promise.all([
        loadBest(onProgress),
        frame ?? open((message) => closings === begunAt && receive(message)),
      ]);
      if (closings !== begunAt) return opened.close();
      frame = opened;
      frame.send({ kind: "load", assets });
      boot();
    } catch (error) {
      if (closings !== begunAt) return;
      const message = error instanceof Error ? error.message : String(error);
      setStatus({ kind: "failed", message });
    }
  }

  /** The plain boot needs neither the snapshot nor what goes with it. */
  async function loadBest(onProgress: (progress: LoadProgress) => void): Promise<RuntimeAssets> {
    if (kind === "plain") return load("plain", onProgress);
    return load("snapshot", onProgress).catch(() => {
      kind = "plain";
      return load("plain", onProgress);
    });
  }

  function boot(): void {
    if (booting !== null || ready !== null || !frame) return;
    booting = nextNumber;
    nextNumber += 1;
    setStatus({ kind: "booting" });
    frame.send({ kind: "boot", interpreter: booting });
  }

  function receive(message: FrameToPage): void {
    if (message.kind === "parsed") {
      parses.answer(message.interpreter, message.problem);
      return;
    }
    if (message.interpreter !== booting) {
      if (message.kind === "broken" && message.interpreter === ready?.number) replaceReady();
      else onRunMessage?.(message);
      return;
    }
    if (message.kind === "booted") {
      booting = null;
      ready = { number: message.interpreter };
      setStatus({ kind: "ready", boot: kind, milliseconds: message.milliseconds });
    } else if (message.kind === "boot-failed" || message.kind === "broken") {
      booting = null;
      if (kind === "plain") {
        setStatus({ kind: "failed", message: message.message });
      } else {
        // This browser does not take the snapshot.
        kind = "plain";
        void loadAndBoot();
      }
    }
  }

  /** A text that breaks even the compiler leaves no interpreter behind. */
  function replaceReady(): void {
    parses.giveUp(ready?.number);
    ready = null;
    boot();
  }

  async function parse(source: string): Promise<SyntaxProblem | null> {
    if (!ready || !frame) return null;
    frame.send({ kind: "parse", interpreter: ready.number, source });
    return parses.wait(ready.number);
  }

  function whenReady(signal: AbortSignal): Promise<{ number: number } | RunEnd> {
    return new Promise((resolve) => {
      const look = () => {
        if (signal.aborted) finish({ kind: "stopped" });
        else if (ready) {
          const taken = ready;
          ready = null;
          finish(taken);
        } else if (status.kind === "failed") finish({ kind: "broken", message: status.message });
      };
      const finish = (result: { number: number } | RunEnd) => {
        listeners.delete(look);
        signal.removeEventListener("abort", look);
        resolve(result);
      };
      listeners.add(look);
      signal.addEventListener("abort", look);
      look();
    });
  }

  async function run(
    request: string,
    { onEvent, signal, deadlineSeconds }: RunOptions,
  ): Promise<RunEnd> {
    prepare();
    const interpreter = await whenReady(signal);
    if (!("number" in interpreter)) return interpreter;
    const { number } = interpreter;
    return new Promise((resolve) => {
      const finish = (end: RunEnd) => {
        clearTimeout(deadline);
        signal.removeEventListener("abort", stop);
        if (onRunMessage === listen) onRunMessage = null;
        frame?.send({ kind: "terminate", interpreter: number });
        parses.giveUp(number);
        boot();
        resolve(end);
      };
      const stop = () => finish({ kind: "stopped" });
      const listen = (message: FrameToPage) => {
        if (message.interpreter !== number) return;
        if (message.kind === "event") onEvent(message.text);
        else if (message.kind === "done") finish({ kind: "done" });
        else if (message.kind === "broken") finish({ kind: "broken", message: message.message });
      };
      const deadline = setTimeout(
        () => finish({ kind: "timed-out", seconds: deadlineSeconds }),
        deadlineSeconds * 1000,
      );
      signal.addEventListener("abort", stop);
      onRunMessage = listen;
      frame?.send({ kind: "run", interpreter: number, request });
    });
  }

  return {
    prepare,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    parse,
    close: () => {
      closings += 1;
      parses.giveUp();
      frame?.close();
      frame = null;
      ready = null;
      booting = null;
      status = { kind: "idle" };
    },
  };
}

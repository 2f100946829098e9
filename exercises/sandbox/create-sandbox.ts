import type { LoadProgress } from "./load-assets";
import type { Frame } from "./open-frame";
import type { BootKind, FrameToPage, RuntimeAssets } from "./protocol";

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
  close: () => void;
};

type Parts = {
  load: (onProgress: (progress: LoadProgress) => void) => Promise<RuntimeAssets>;
  open: (onMessage: (message: FrameToPage) => void) => Promise<Frame>;
};

/**
 * Keeps one interpreter ready at all times. A run uses it up; the next one boots as soon as the run
 * has ended, so that neither Stop nor Check waits for a boot.
 */
export function createSandbox({ load, open }: Parts): Sandbox {
  let status: SandboxStatus = { kind: "idle" };
  const listeners = new Set<() => void>();
  let frame: Frame | null = null;
  let nextNumber = 1;
  let hasSnapshot = true;
  let ready: { number: number } | null = null;
  let booting: number | null = null;
  let onRunMessage: ((message: FrameToPage) => void) | null = null;
  let isClosed = false;

  function setStatus(next: SandboxStatus): void {
    status = next;
    for (const listener of listeners) listener();
  }

  async function prepare(): Promise<void> {
    if (isClosed || (status.kind !== "idle" && status.kind !== "failed")) return;
    setStatus({ kind: "loading", loadedBytes: 0, totalBytes: 0 });
    try {
      const [assets, opened] = await Promise.all([
        load((progress) => setStatus({ kind: "loading", ...progress })),
        frame ?? open(receive),
      ]);
      if (isClosed) return opened.close();
      frame = opened;
      hasSnapshot = assets.snapshot !== null;
      frame.send({ kind: "load", assets });
      boot();
    } catch (error) {
      setStatus({
        kind: "failed",
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  function boot(): void {
    if (booting !== null || ready !== null || !frame) return;
    booting = nextNumber;
    nextNumber += 1;
    setStatus({ kind: "booting" });
    frame.send({ kind: "boot", interpreter: booting, boot: hasSnapshot ? "snapshot" : "plain" });
  }

  function receive(message: FrameToPage): void {
    if (message.interpreter !== booting) {
      onRunMessage?.(message);
      return;
    }
    if (message.kind === "booted") {
      booting = null;
      ready = { number: message.interpreter };
      setStatus({ kind: "ready", boot: message.boot, milliseconds: message.milliseconds });
    } else if (message.kind === "boot-failed" || message.kind === "broken") {
      booting = null;
      if (hasSnapshot) {
        // The browser or the snapshot refuses: the plain boot needs neither.
        hasSnapshot = false;
        boot();
      } else {
        setStatus({ kind: "failed", message: message.message });
      }
    }
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
    void prepare();
    const interpreter = await whenReady(signal);
    if (!("number" in interpreter)) return interpreter;
    const { number } = interpreter;
    return new Promise((resolve) => {
      const finish = (end: RunEnd) => {
        clearTimeout(deadline);
        signal.removeEventListener("abort", stop);
        if (onRunMessage === listen) onRunMessage = null;
        frame?.send({ kind: "terminate", interpreter: number });
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
    prepare: () => void prepare(),
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    close: () => {
      isClosed = true;
      frame?.close();
      frame = null;
    },
  };
}

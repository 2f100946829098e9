/**
 * Runs Python programs in Node, for tests and the grading command.
 *
 * THIS IS NO SANDBOX. A program run here can reach `process` and with it the whole machine. It is
 * for the repository's own solutions and wrong programs and for files that somebody grades on
 * their own machine. NEVER hand it a learner's program: theirs run in the browser's frame.
 */
import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import type { RunEvent } from "@/exercises/grading/observation";
import { pyodideFolder } from "@/exercises/sandbox/build/pyodide-folder";
import { interruptSignals } from "@/exercises/sandbox/protocol";
import { readHarnessFiles } from "@/exercises/sandbox/python/harness-files";
import { installHarness } from "@/exercises/sandbox/python/install-harness";
import type { RunHandle } from "@/exercises/sandbox/supervise/run-handle";
import { endWithin } from "@/exercises/sandbox/supervise/run-handle";
import { type Program, runLimits, superviseRun } from "@/exercises/sandbox/supervise/supervise-run";

export type NodeRunOptions = {
  seconds?: number;
  /**
   * In the interpreter of the last run, if that came to its end there; what it imported is imported
   * anew. Spares most of the time, for programs that are known to leave Python's own modules alone.
   */
  goesOn?: boolean;
};

export type NodeRuntime = {
  /**
   * Runs one program in a fresh interpreter. The program itself may take `seconds`, and so may each
   * call of a probe; what is ended says so in the events. Without `seconds` only what hangs is
   * ended: these are our own programs, and the machine may be busy. Rejects when the runtime or a
   * probe breaks. One run at a time.
   */
  runInNode: (program: Program, options?: NodeRunOptions) => Promise<RunEvent[]>;
  /** Goes on among the names of the last run: what the harness said, as it was sent. */
  evaluateInNode: (text: string) => Promise<unknown[]>;
  close: () => Promise<void>;
};

// No packages can be fetched, so none are listed.
const lockFileContents = JSON.stringify({ info, packages: {} });
/** Seconds: hundreds of times what any of our programs takes on a quiet machine. */
const hangsAfter = 100;
/** What listens to an interrupt does so at once, but perhaps not on a busy machine. */
const graceMilliseconds = 5_000;
const noStop = new AbortController().signal;

/** Prepares a runtime; the first time after a change of the harness takes some seconds. */
export async function createNodeRuntime(): Promise<NodeRuntime> {
  const indexURL = await pyodideFolder();
  const bytes = await readSnapshot(indexURL);
  // Shared, so that a new worker costs no copy of 30 MB.
  const snapshot = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(snapshot).set(bytes);
  const interrupts = new SharedArrayBuffer(1);
  let worker: Worker | null = null;
  /** The last run came to its end by itself, and its interpreter is still there. */
  let isLeftWhole = false;

  function currentWorker(): Worker {
    worker ??= new Worker(join(process.cwd(), "exercises/sandbox/node/node-worker.mjs"), {
      workerData: { indexURL, snapshot, lockFileContents, interrupts },
      execArgv: [],
      env: {},
      stdin: true,
      stdout: true,
      stderr: true,
    });
    return worker;
  }

  async function close(): Promise<void> {
    const ending = worker?.terminate();
    worker = null;
    await ending;
  }

  /** Resolves once the work has begun, so that a slow machine does not stop a quick program. */
  function begin(
    work: { kind: "run" | "evaluate"; text: string; isFresh: boolean },
    onEvent: (text: string) => void,
  ): Promise<RunHandle> {
    const own = currentWorker();
    return new Promise((started) => {
      const ended = new Promise<Awaited<RunHandle["ended"]>>((resolve) => {
        const settle = (end: Awaited<RunHandle["ended"]>) => {
          // By name: the worker has listeners of its own, without which it falls silent.
          for (const name of ["message", "error", "exit"]) own.removeAllListeners(name);
          if (end.kind !== "done") void close();
          resolve(end);
          started(handle);
        };
        const handle: RunHandle = {
          get ended() {
            return ended;
          },
          interrupt: (how) => {
            new Uint8Array(interrupts)[0] = interruptSignals[how];
            return true;
          },
          terminate: () => settle({ kind: "terminated" }),
        };
        own.on("message", (message: WorkerMessage) => {
          if (message.kind === "started") started(handle);
          else if (message.kind === "event") onEvent(message.text);
          else settle(message);
        });
        own.on("error", (error) => settle({ kind: "broken", message: String(error) }));
        own.on("exit", () => settle({ kind: "broken", message: "the worker ended" }));
        own.postMessage(work);
      });
    });
  }

  async function runInNode(
    program: Program,
    { seconds = hangsAfter, goesOn = false }: NodeRunOptions = {},
  ): Promise<RunEvent[]> {
    let unreadable: string | null = null;
    let isFresh = !(goesOn && isLeftWhole);
    isLeftWhole = false;
    const { events, end } = await superviseRun(program, {
      start: (request, onEvent) => {
        const work = { kind: "run" as const, text: request, isFresh };
        // What goes on after an end that was forced needs another interpreter.
        isFresh = true;
        return begin(work, onEvent);
      },
      signal: noStop,
      onUnreadable: (text) => {
        unreadable = text;
      },
      limits: {
        ...runLimits,
        programSeconds: seconds,
        callSeconds: seconds,
        totalSeconds: hangsAfter,
        graceMilliseconds,
      },
    });
    if (unreadable !== null) throw new Error(`the Python runtime broke: unreadable: ${unreadable}`);
    if (end.kind === "broken") throw new Error(`the Python runtime broke: ${end.message}`);
    isLeftWhole = end.kind === "done" && worker !== null;
    return events;
  }

  async function evaluateInNode(text: string): Promise<unknown[]> {
    const said: unknown[] = [];
    const handle = await begin({ kind: "evaluate", text, isFresh: false }, (event) =>
      said.push(JSON.parse(event)),
    );
    const end = await endWithin(handle, {
      signal: noStop,
      seconds: runLimits.programSeconds,
      graceMilliseconds,
    });
    if (end.kind === "broken") throw new Error(`the Python runtime broke: ${end.message}`);
    return said;
  }

  return { runInNode, evaluateInNode, close };
}

type WorkerMessage =
  | { kind: "started" }
  | { kind: "done" }
  | { kind: "event"; text: string }
  | { kind: "broken"; message: string };

/** The interpreter's memory with the harness imported; kept beside what it belongs to. */
async function readSnapshot(indexURL: string): Promise<Uint8Array> {
  const hash = createHash("sha256").update(JSON.stringify(readHarnessFiles()));
  const file = join(indexURL, `${hash.digest("hex").slice(0, 16)}.snapshot`);
  try {
    return await readFile(file);
  } catch {
    const python = await loadPyodide({
      indexURL,
      _makeSnapshot: true,
      jsglobals: {},
      lockFileContents,
    });
    installHarness(python, readHarnessFiles());
    const bytes = python.makeMemorySnapshot();
    // Written aside first: another process may be reading.
    const unfinished = `${file}-${randomUUID()}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return bytes;
  }
}

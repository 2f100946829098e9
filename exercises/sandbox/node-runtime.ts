/**
 * Runs Python programs in Node, for tests and the grading command.
 *
 * THIS IS NO SANDBOX. A program run here can reach `process` and with it the whole machine. It is
 * for the repository's own solutions and wrong programs and for files that somebody grades on
 * their own machine. NEVER hand it a learner's program: theirs run in the browser's frame.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadPyodide, version } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { parseRunEvent, type RunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import { readHarnessFiles } from "@/exercises/sandbox/harness-files";
import { installHarness } from "@/exercises/sandbox/install-harness";

export type RunRequest = {
  source: string;
  /** Source of the exercise's probes; "" only runs the program. */
  probes: string;
  files: Record<string, string>;
  inputs: PythonValue;
};

export type NodeRuntime = {
  /**
   * Runs one program in a fresh interpreter; after `seconds` of running it is stopped, and the last
   * event says so. Rejects when the runtime or a probe breaks. One run at a time.
   */
  runInNode: (request: RunRequest, seconds?: number) => Promise<RunEvent[]>;
  close: () => Promise<void>;
};

const SECONDS = 10;
// No packages can be fetched, so none are listed.
const lockFileContents = JSON.stringify({ info, packages: {} });

/** Prepares a runtime; the first time after a change of the harness takes some seconds. */
export async function createNodeRuntime(): Promise<NodeRuntime> {
  const bytes = await readSnapshot();
  // Shared, so that a new worker costs no copy of 30 MB.
  const snapshot = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(snapshot).set(bytes);
  let worker: Worker | null = null;

  function currentWorker(): Worker {
    worker ??= new Worker(join(process.cwd(), "exercises/sandbox/node-worker.mjs"), {
      workerData: { snapshot, lockFileContents },
      execArgv: [],
      env: {},
      stdin: true,
      stdout: true,
      stderr: true,
    });
    return worker;
  }

  async function close(): Promise<void> {
    await worker?.terminate();
    worker = null;
  }

  async function runInNode(request: RunRequest, seconds = SECONDS): Promise<RunEvent[]> {
    try {
      const outcome = await listen(currentWorker(), request, seconds);
      if (outcome.kind === "done") return outcome.events;
      await close();
      if (outcome.kind === "stopped") return [...outcome.events, { kind: "stopped", seconds }];
      throw new Error(`the Python runtime broke: ${outcome.message}`);
    } catch (error) {
      await close();
      throw error;
    }
  }

  return { runInNode, close };
}

type Outcome =
  | { kind: "done"; events: RunEvent[] }
  | { kind: "stopped"; events: RunEvent[] }
  | { kind: "broken"; message: string };

type WorkerMessage =
  | { kind: "started" }
  | { kind: "done" }
  | { kind: "event"; text: string }
  | { kind: "broken"; message: string };

function listen(worker: Worker, request: RunRequest, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const events: RunEvent[] = [];
    let deadline: NodeJS.Timeout | undefined;

    function settle(outcome: Outcome): void {
      clearTimeout(deadline);
      // By name: the worker has listeners of its own, without which it falls silent.
      for (const name of ["message", "error", "exit"]) worker.removeAllListeners(name);
      resolve(outcome);
    }

    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "started") {
        // Counted from here, so that a slow machine does not stop a quick program.
        deadline = setTimeout(() => settle({ kind: "stopped", events }), seconds * 1000);
      } else if (message.kind === "event") {
        const event = parseRunEvent(JSON.parse(message.text));
        if (event === null) settle({ kind: "broken", message: `unreadable: ${message.text}` });
        else if (event.kind === "broken") settle(event);
        else events.push(event);
      } else if (message.kind === "done") settle({ kind: "done", events });
      else settle(message);
    });
    worker.on("error", (error) => settle({ kind: "broken", message: String(error) }));
    worker.on("exit", () => settle({ kind: "broken", message: "the worker ended" }));
    worker.postMessage(JSON.stringify({ filename: "exercise.py", ...request }));
  });
}

/** The interpreter's memory with the harness imported; kept in a cache that npm clears. */
async function readSnapshot(): Promise<Uint8Array> {
  const hash = createHash("sha256").update(version).update(JSON.stringify(readHarnessFiles()));
  const folder = join(process.cwd(), "node_modules/.cache/day-17");
  const file = join(folder, `python-${hash.digest("hex").slice(0, 16)}.snapshot`);
  try {
    return await readFile(file);
  } catch {
    const python = await loadPyodide({ _makeSnapshot: true, jsglobals: {}, lockFileContents });
    installHarness(python, readHarnessFiles());
    const bytes = python.makeMemorySnapshot();
    await mkdir(folder, { recursive: true });
    // Written aside first: another process may be reading.
    await writeFile(`${file}.${process.pid}`, bytes);
    await rename(`${file}.${process.pid}`, file);
    return bytes;
  }
}

/// <reference lib="webworker" />
// The worker in which CPython runs. It is handed everything it needs and has no network: see README.
import { harnessFiles } from "harness:files";
import { loadPyodide } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import { installHarness } from "./install-harness";
import { interruptBuffer } from "./interrupt-buffer.mjs";
import { limitMemory } from "./memory-limit.mjs";
import type { FrameToInterpreter, InterpreterToFrame } from "./protocol";
import { restorePacked } from "./restore-packed";

type Harness = {
  run: (request: string, emit: (text: string) => void) => void;
  evaluate: (text: string) => void;
  /** JSON text of a problem or null. */
  check_syntax: (source: string) => string;
};

// The port stays in this closure and is bound before any learner's code runs, so that code cannot
// swap `MessagePort.prototype.postMessage` and speak in the harness's name by accident.
self.addEventListener("message", connect, { once: true });

function connect(event: MessageEvent): void {
  const port = event.ports[0];
  if (!port) return;
  const say: (message: InterpreterToFrame) => void = port.postMessage.bind(port);
  let harness: Harness | null = null;
  port.onmessage = async ({ data }: MessageEvent<FrameToInterpreter>) => {
    if (data.kind === "boot") {
      const started = performance.now();
      try {
        const flag = data.interrupts && new Uint8Array(data.interrupts);
        harness = await boot(data, flag);
        const milliseconds = performance.now() - started;
        say({ kind: "booted", milliseconds, canInterrupt: flag !== null });
      } catch (error) {
        say({ kind: "boot-failed", message: String(error) });
      }
      return;
    }
    try {
      if (!harness) throw new Error("the interpreter is not ready");
      if (data.kind === "parse") {
        say({ kind: "parsed", problem: JSON.parse(harness.check_syntax(data.source)) });
        return;
      }
      if (data.kind === "evaluate") harness.evaluate(data.text);
      else harness.run(data.request, (text) => say({ kind: "event", text }));
      say({ kind: "done" });
    } catch (error) {
      say({ kind: "broken", message: String(error).slice(0, 2000) });
    }
  };
}

async function boot(
  data: Extract<FrameToInterpreter, { kind: "boot" }>,
  flag: Uint8Array | null,
): Promise<Harness> {
  limitMemory();
  serveFromMemory(data.wasm, data.library);
  const python = await loadPyodide({
    indexURL: "memory://runtime/",
    createPyodideModule,
    // No packages can be fetched, so none are listed.
    lockFileContents: JSON.stringify({ info, packages: {} }),
    // What `import js` gives to Python: nothing of the worker's own.
    jsglobals: {},
    ...(data.snapshot && restorePacked(new Uint8Array(data.snapshot), createPyodideModule)),
  });
  self.fetch = refuse;
  if (!data.snapshot) installHarness(python, harnessFiles);
  if (flag) python.setInterruptBuffer(interruptBuffer(flag));
  const harness = python.pyimport("harness");
  return {
    run: (request, emit) => harness.run(request, emit),
    evaluate: (text) => harness.evaluate(text),
    check_syntax: (source) => harness.check_syntax(source),
  };
}

async function refuse(): Promise<Response> {
  throw new TypeError("There is no network here.");
}

/** Pyodide fetches its two files by address; both are in memory, and nothing else is to be had. */
function serveFromMemory(module: WebAssembly.Module, library: ArrayBuffer): void {
  const files: Record<string, () => Response> = {
    "pyodide.asm.wasm": () => new Response(null),
    "python_stdlib.zip": () => new Response(library),
  };
  self.fetch = async (address) => {
    const file =
      files[
        String(address instanceof Request ? address.url : address)
          .split("/")
          .at(-1) ?? ""
      ];
    return file ? file() : refuse();
  };
  WebAssembly.instantiateStreaming = async (_source, imports) => ({
    module,
    instance: await WebAssembly.instantiate(module, imports),
  });
}

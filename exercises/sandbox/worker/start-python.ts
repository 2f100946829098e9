/// <reference lib="webworker" />
// Loaded into the interpreter's worker: CPython itself, from bytes that are in memory already.
import { harnessFiles } from "harness:files";
import { loadPyodide } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import type { FileContent } from "@/exercises/sandbox/protocol";
import { installHarness } from "@/exercises/sandbox/python/install-harness";
import { interruptBuffer } from "./interrupt-buffer.mjs";
import { limitMemory } from "./memory-limit.mjs";
import { restorePacked } from "./restore-packed";

export type Harness = {
  run: (request: string, emit: (text: string) => void) => void;
  evaluate: (text: string) => void;
  /** JSON text of a problem or null. */
  check_syntax: (source: string) => string;
};

type Runtime = {
  wasm: WebAssembly.Module;
  library: FileContent;
  /** Packed; `null` for a plain boot. */
  snapshot: Uint8Array | null;
  /** Where an interrupt is written for Python to find; `null` where memory cannot be shared. */
  flag: Uint8Array | null;
};

export type StartPython = (runtime: Runtime) => Promise<Harness>;

self.startPython = async ({ wasm, library, snapshot, flag }) => {
  limitMemory();
  serveFromMemory(wasm, library);
  const python = await loadPyodide({
    indexURL: "memory://runtime/",
    createPyodideModule,
    // No packages can be fetched, so none are listed.
    lockFileContents: JSON.stringify({ info, packages: {} }),
    // What `import js` gives to Python: nothing of the worker's own.
    jsglobals: {},
    ...(snapshot && restorePacked(snapshot, createPyodideModule)),
  });
  self.fetch = refuse;
  if (!snapshot) installHarness(python, harnessFiles);
  if (flag) python.setInterruptBuffer(interruptBuffer(flag));
  const harness = python.pyimport("harness");
  return {
    run: (request, emit) => harness.run(request, emit),
    evaluate: (text) => harness.evaluate(text),
    check_syntax: (source) => harness.check_syntax(source),
  };
};

async function refuse(): Promise<Response> {
  throw new TypeError("There is no network here.");
}

/** Pyodide fetches its two files by address; both are in memory, and nothing else is to be had. */
function serveFromMemory(module: WebAssembly.Module, library: FileContent): void {
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

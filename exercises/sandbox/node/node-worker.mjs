// Runs programs one after the other, each in a fresh interpreter. Plain JavaScript, because worker
// threads on Node 20 load no TypeScript. NO SANDBOX: see node-runtime.ts.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import { interruptBuffer } from "../worker/interrupt-buffer.mjs";
import { limitMemory } from "../worker/memory-limit.mjs";

limitMemory();
compileOnce();

const flag = new Uint8Array(workerData.interrupts);
let python;
let harness;

async function boot() {
  python = await loadPyodide({
    indexURL: workerData.indexURL,
    _loadSnapshot: new Uint8Array(workerData.snapshot),
    jsglobals: {},
    lockFileContents: workerData.lockFileContents,
  });
  python.setInterruptBuffer(interruptBuffer(flag));
  harness = python.pyimport("harness");
  python.runPython("import sys; own = sys.stdlib_module_names.union(sys.modules)");
}

/** What stands beside the program; Python's own modules take longer to import than most programs. */
function forgetImports() {
  python.runPython(
    'for name in list(sys.modules): name.partition(".")[0] in own or sys.modules.pop(name)',
  );
}

parentPort.on("message", async ({ kind, text, isFresh }) => {
  try {
    if (isFresh) await boot();
    else if (kind === "run") forgetImports();
    flag[0] = 0;
    parentPort.postMessage({ kind: "started" });
    if (kind === "run")
      harness.run(text, (said) => parentPort.postMessage({ kind: "event", text: said }));
    else harness.evaluate(text);
    parentPort.postMessage({ kind: "done" });
  } catch (error) {
    parentPort.postMessage({
      kind: "broken",
      message: String(error?.message || error).slice(-2_000),
    });
  }
});

/** Every boot asks for the same WebAssembly, and compiling it is a third of a boot. */
function compileOnce() {
  const instantiate = WebAssembly.instantiate;
  let module;
  WebAssembly.instantiate = async (source, imports) => {
    // Pyodide also makes a helper of a hundred bytes.
    if (source instanceof WebAssembly.Module || source.byteLength < 1_000_000)
      return instantiate(source, imports);
    module ??= await WebAssembly.compile(source);
    return { module, instance: await instantiate(module, imports) };
  };
}

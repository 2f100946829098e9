// Runs programs one after the other, each in a fresh interpreter. Plain JavaScript, because worker
// threads on Node 20 load no TypeScript. NO SANDBOX: see node-runtime.ts.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import { limitMemory } from "./memory-limit.mjs";

limitMemory();

const flag = new Uint8Array(workerData.interrupts);
let harness;

async function boot() {
  const python = await loadPyodide({
    _loadSnapshot: new Uint8Array(workerData.snapshot),
    jsglobals: {},
    lockFileContents: workerData.lockFileContents,
  });
  python.setInterruptBuffer(flag);
  harness = python.pyimport("harness");
}

parentPort.on("message", async ({ kind, text }) => {
  try {
    if (kind === "run") await boot();
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

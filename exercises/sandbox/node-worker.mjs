// Runs programs one after the other, each in a fresh interpreter. Plain JavaScript, because worker
// threads on Node 20 load no TypeScript. NO SANDBOX: see node-runtime.ts.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";

parentPort.on("message", async (request) => {
  try {
    const python = await loadPyodide({
      _loadSnapshot: new Uint8Array(workerData.snapshot),
      jsglobals: {},
      lockFileContents: workerData.lockFileContents,
    });
    const harness = python.pyimport("harness");
    parentPort.postMessage({ kind: "started" });
    harness.run(request, (text) => parentPort.postMessage({ kind: "event", text }));
    parentPort.postMessage({ kind: "done" });
  } catch (error) {
    parentPort.postMessage({
      kind: "broken",
      message: String(error?.message || error).slice(-2_000),
    });
  }
});

import { join } from "node:path";
import { loadPyodide, type PyodideConfig } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { beforeAll, expect, test } from "vitest";
import { packSnapshot } from "@/exercises/sandbox/build/pack-snapshot";
import { pyodideFolder } from "@/exercises/sandbox/build/pyodide-folder";
import { restorePacked } from "./restore-packed";

let config: PyodideConfig;
let createPyodideModule: NonNullable<PyodideConfig["createPyodideModule"]>;

beforeAll(async () => {
  const indexURL = await pyodideFolder();
  const lockFileContents = JSON.stringify({ info, packages: {} });
  config = { indexURL, jsglobals: {}, lockFileContents };
  createPyodideModule = (await import(join(indexURL, "pyodide.asm.mjs"))).default;
});

test("A packed snapshot leaves memory as the whole one does, and Python goes on from there", async () => {
  const first = await loadPyodide({ ...config, _makeSnapshot: true });
  first.runPython("kept = [1, 2, 3]");
  const snapshot = first.makeMemorySnapshot();
  const packed = packSnapshot(snapshot);
  expect(packed.byteLength).toBeLessThan(0.7 * snapshot.byteLength);

  const options = restorePacked(packed, createPyodideModule);
  let isSame = false;
  const second = await loadPyodide({
    ...config,
    ...options,
    createPyodideModule: async (settings) => {
      const module = await options.createPyodideModule(settings);
      const restore = settings.API.restoreSnapshot;
      settings.API.restoreSnapshot = (bytes) => {
        const restored = restore(bytes);
        const memory = snapshot.subarray(snapshot.byteLength - module.HEAPU8.byteLength);
        isSame = Buffer.compare(module.HEAPU8.subarray(0, memory.byteLength), memory) === 0;
        return restored;
      };
      return module;
    },
  });
  expect(second.runPython("sum(kept)")).toBe(6);
  expect(isSame).toBe(true);
});

test("A snapshot of another version is refused by Pyodide's own check", async () => {
  const first = await loadPyodide({ ...config, _makeSnapshot: true });
  const snapshot = first.makeMemorySnapshot();
  // The build's identity, in the fifth number of the head.
  snapshot.set([Number(!snapshot[16])], 16);
  const options = restorePacked(packSnapshot(snapshot), createPyodideModule);
  await expect(loadPyodide({ ...config, ...options })).rejects.toThrow(/build id mismatch/);
});

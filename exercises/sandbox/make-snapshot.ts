import { loadPyodide } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { readHarnessFiles } from "./harness-files";
import { installHarness } from "./install-harness";

/**
 * Boots CPython in Node with the harness imported and returns its memory, from which browsers
 * restore an interpreter in a fraction of a boot. Pyodide's two options for it are undocumented:
 * the version is pinned, and the plain boot stays as a tested fallback.
 */
export async function makeSnapshot(): Promise<Uint8Array> {
  const python = await loadPyodide({
    _makeSnapshot: true,
    jsglobals: {},
    lockFileContents: JSON.stringify({ info, packages: {} }),
  });
  installHarness(python, readHarnessFiles());
  return python.makeMemorySnapshot();
}

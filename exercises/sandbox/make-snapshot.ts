import { readFileSync } from "node:fs";
import { loadPyodide, type PyodideAPI, type PyodideConfig } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { readHarnessFiles } from "./harness-files";
import { installHarness } from "./install-harness";

export type Snapshot = {
  memory: Uint8Array;
  /** What the snapshot does not hold of the standard library; belongs to this snapshot alone. */
  libraryBeside: Uint8Array;
  /** The whole standard library, for a plain boot. */
  library: Uint8Array;
};

const folder = "exercises/sandbox";

/**
 * Boots CPython in Node with the harness imported and returns its memory, from which browsers
 * restore an interpreter in a fraction of a boot. Pyodide's two options for it are undocumented:
 * the version is pinned, and the plain boot stays as a tested fallback.
 */
export async function makeSnapshot(): Promise<Snapshot> {
  // In an interpreter of its own: packing grows the memory, and a grown one does not restore.
  const packer = await boot({});
  packer.runPython(readFileSync(`${folder}/split-library.py`, "utf8"));
  const libraryBeside = packer.FS.readFile("/tmp/beside.zip");
  const python = await boot({ _makeSnapshot: true });
  python.FS.writeFile("/lib/python314.zip", libraryBeside);
  python.runPython(readFileSync(`${folder}/swap-library.py`, "utf8"));
  return {
    memory: python.makeMemorySnapshot(),
    libraryBeside,
    library: packer.FS.readFile("/tmp/library.zip"),
  };
}

async function boot(options: PyodideConfig): Promise<PyodideAPI> {
  const python = await loadPyodide({
    ...options,
    jsglobals: {},
    lockFileContents: JSON.stringify({ info, packages: {} }),
  });
  installHarness(python, readHarnessFiles());
  return python;
}

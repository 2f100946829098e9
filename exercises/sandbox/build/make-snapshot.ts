import { readFileSync } from "node:fs";
import { loadPyodide, type PyodideAPI, type PyodideConfig } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { readHarnessFiles } from "@/exercises/sandbox/python/harness-files";
import { installHarness } from "@/exercises/sandbox/python/install-harness";

export type Snapshot = {
  memory: Uint8Array;
  /** What the snapshot does not hold of the standard library; belongs to this snapshot alone. */
  libraryBeside: Uint8Array;
  /** The whole standard library, for a plain boot. */
  library: Uint8Array;
};

/** What Emscripten calls its module; addresses and sizes in bytes. */
type EmscriptenModule = {
  HEAPU8: Uint8Array;
  /** 0 where there is none. */
  _malloc: (bytes: number) => number;
  _free: (start: number) => void;
};
type Python = PyodideAPI & { _module: EmscriptenModule };

/** Half of all memory that Python starts with, and the least that its allocator hands out. */
const [mostAtOnce, leastAtOnce] = [2 ** 24, 2 ** 4];

const folder = "exercises/sandbox/build";

/**
 * Boots CPython in Node with the harness imported and returns its memory, from which browsers
 * restore an interpreter in a fraction of a boot. Pyodide's two options for it are undocumented:
 * the version is pinned, and the plain boot stays as a tested fallback.
 * `indexURL` is the folder that it boots from; browsers need the same script and WebAssembly.
 */
export async function makeSnapshot(indexURL: string): Promise<Snapshot> {
  // In an interpreter of its own: packing grows the memory, and a grown one does not restore.
  const packer = await boot({ indexURL });
  packer.runPython(readFileSync(`${folder}/split-library.py`, "utf8"));
  const libraryBeside = packer.FS.readFile("/tmp/beside.zip");
  const python = await boot({ indexURL, _makeSnapshot: true });
  python.FS.writeFile("/lib/python314.zip", libraryBeside);
  python.runPython(readFileSync(`${folder}/swap-library.py`, "utf8"));
  clearFreeMemory(python._module);
  return {
    memory: python.makeMemorySnapshot(),
    libraryBeside,
    library: packer.FS.readFile("/tmp/library.zip"),
  };
}

async function boot(options: PyodideConfig): Promise<Python> {
  const python = await loadPyodide({
    ...options,
    jsglobals: {},
    lockFileContents: JSON.stringify({ info, packages: {} }),
  });
  installHarness(python, readHarnessFiles());
  return python as Python;
}

/**
 * Writes zeros over what was freed: a seventh of the memory, which nobody has to load then. Takes
 * all there is to be had without growing, since a grown memory does not restore, and gives it back.
 */
function clearFreeMemory(module: EmscriptenModule): void {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError("the memory is not to grow now");
  };
  const taken: number[] = [];
  for (let bytes = mostAtOnce; bytes >= leastAtOnce; bytes /= 2) {
    for (let start = module._malloc(bytes); start !== 0; start = module._malloc(bytes)) {
      module.HEAPU8.fill(0, start, start + bytes);
      taken.push(start);
    }
  }
  for (const start of taken) module._free(start);
  WebAssembly.Memory.prototype.grow = grow;
}

import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { version } from "pyodide";
import { VERSION as rollupVersion } from "rollup";
import { slimPyodide } from "./slim-pyodide";

const require = createRequire(import.meta.url);
const sources = ["slim-pyodide.ts", "keep-exports.ts"];
/** npm clears it with all that is installed. */
const cacheFolder = join(process.cwd(), "node_modules/.cache/day-17");

/**
 * A folder with what Pyodide starts from in Node (its `indexURL`): the slim script and WebAssembly,
 * and the whole standard library. Made once for each version of the package and of what slims it.
 */
export async function slimPyodideFolder(): Promise<string> {
  const hash = createHash("sha256").update(version).update(rollupVersion);
  for (const name of sources) {
    hash.update(readFileSync(join(process.cwd(), "exercises/sandbox/build", name)));
  }
  const folder = join(cacheFolder, `pyodide-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const { emscripten, wasm } = await slimPyodide({
    emscripten: readFileSync(require.resolve("pyodide/pyodide.asm.mjs"), "utf8"),
    wasm: new Uint8Array(readFileSync(require.resolve("pyodide/pyodide.asm.wasm"))),
    loader: readFileSync(require.resolve("pyodide/pyodide.mjs"), "utf8"),
  });
  // Made aside first: another process may be looking for it.
  const unfinished = join(cacheFolder, `unfinished-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true });
  await Promise.all([
    writeFile(join(unfinished, "pyodide.asm.mjs"), emscripten),
    writeFile(join(unfinished, "pyodide.asm.wasm"), wasm),
    copyFile(require.resolve("pyodide/python_stdlib.zip"), join(unfinished, "python_stdlib.zip")),
  ]);
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

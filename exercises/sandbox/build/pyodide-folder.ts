import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { version } from "pyodide";
import type { SlimPyodide, slimPyodide } from "./slim-pyodide";

const require = createRequire(import.meta.url);
const { version: rollupVersion } = require("rollup/package.json");
const sources = ["slim-pyodide.ts", "keep-exports.ts"];
/** npm clears it with all that is installed. */
const cacheFolder = join(process.cwd(), "node_modules/.cache/day-17");

/** Many times what the slowest machine takes. */
const mostBootMilliseconds = 120_000;

type Way = {
  /** As the package has it: for whoever measures what slimming is worth, with `PYODIDE=whole`. */
  isWhole?: boolean;
  slim?: typeof slimPyodide;
  cache?: string;
};

/**
 * A folder with what Pyodide starts from (its `indexURL`): script, WebAssembly and the whole standard
 * library. Made once for each version of the package and of what slims it. Python that cannot be
 * slimmed, or does not start any more then, is taken whole: slower, and said in a warning.
 */
export async function pyodideFolder({
  isWhole = process.env.PYODIDE === "whole",
  slim = slimWithRollup,
  cache = cacheFolder,
}: Way = {}): Promise<string> {
  const hash = createHash("sha256").update(version).update(rollupVersion);
  for (const name of sources) {
    hash.update(readFileSync(join(process.cwd(), "exercises/sandbox/build", name)));
  }
  const id = hash.digest("hex").slice(0, 16);
  const script = readFileSync(require.resolve("pyodide/pyodide.asm.mjs"), "utf8");
  const wasm = new Uint8Array(readFileSync(require.resolve("pyodide/pyodide.asm.wasm")));
  const loader = readFileSync(require.resolve("pyodide/pyodide.mjs"), "utf8");
  const whole = { emscripten: script, wasm };
  if (!isWhole) {
    try {
      const make = () => slim({ ...whole, loader });
      return await keepFolder(join(cache, `pyodide-${id}`), make, proveThatItBoots);
    } catch (error) {
      const why = String(error).slice(0, 1_000);
      console.warn(
        `Python could not be made slim and is used whole: it starts slower, and does the same. Why: ${why}`,
      );
    }
  }
  return keepFolder(join(cache, `pyodide-whole-${version}`), async () => whole);
}

/** Loaded here, since where Rollup's own binary is missing nothing but slimming should fail. */
async function slimWithRollup(...stock: Parameters<typeof slimPyodide>): Promise<SlimPyodide> {
  return (await import("./slim-pyodide")).slimPyodide(...stock);
}

async function proveThatItBoots(folder: string): Promise<void> {
  const script = join(process.cwd(), "exercises/sandbox/build/boots.mjs");
  await promisify(execFile)(process.execPath, [script, folder], { timeout: mostBootMilliseconds });
}

async function keepFolder(
  folder: string,
  make: () => Promise<SlimPyodide>,
  prove: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  if (existsSync(folder)) return folder;
  const { emscripten, wasm } = await make();
  // Made aside first: another process may be looking for it.
  const unfinished = `${folder}-${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await Promise.all([
      writeFile(join(unfinished, "pyodide.asm.mjs"), emscripten),
      writeFile(join(unfinished, "pyodide.asm.wasm"), wasm),
      copyFile(require.resolve("pyodide/python_stdlib.zip"), join(unfinished, "python_stdlib.zip")),
    ]);
    await prove(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

// Makes what the browser needs to run Python, once per version, under public/runtime/<hash>/:
// the frame's page, CPython, its library and a memory snapshot, each compressed once here rather than
// at every request.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { readHarnessFiles } from "@/exercises/sandbox/python/harness-files";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { makeSnapshot } from "./make-snapshot";
import { packSnapshot } from "./pack-snapshot";
import { pyodideFolder } from "./pyodide-folder";

const target = "public/runtime";

async function buildRuntime(): Promise<void> {
  const pyodide = await pyodideFolder();
  try {
    await buildFrom(pyodide);
  } catch (error) {
    const whole = await pyodideFolder({ isWhole: true });
    if (whole === pyodide) throw error;
    console.warn(`No runtime could be made of slim Python, so it is used whole. Why: ${error}`);
    await buildFrom(whole);
  }
}

async function buildFrom(pyodide: string): Promise<void> {
  const frame = await framePage();
  const files = new Map<string, Uint8Array>([
    ["intent.js", await bundle("exercises/sandbox/page/load-on-intent.ts")],
    ["start.js", await bundle("exercises/sandbox/page/start-early.ts")],
    ["frame.html", Buffer.from(frame.page, "utf8")],
    [
      "interpreter.js",
      await bundle("exercises/sandbox/worker/start-python.ts", [instead(pyodide)]),
    ],
    ["python.wasm", readFileSync(join(pyodide, "pyodide.asm.wasm"))],
  ]);
  // The interpreter's script holds the harness, so the hash also stands for what the snapshot is made of.
  const hash = createHash("sha256");
  for (const name of [
    "make-snapshot.ts",
    "pack-snapshot.ts",
    "split-library.py",
    "swap-library.py",
  ]) {
    hash.update(readFileSync(`exercises/sandbox/build/${name}`));
  }
  for (const bytes of files.values()) hash.update(bytes);
  const version = hash.digest("hex").slice(0, 16);
  const manifestPath = join(target, "manifest.json");
  if (
    existsSync(manifestPath) &&
    JSON.parse(readFileSync(manifestPath, "utf8")).version === version
  ) {
    console.log("  unchanged");
    return;
  }
  console.log("  taking a memory snapshot of CPython");
  const { memory, libraryBeside, library } = await makeSnapshot(pyodide);
  files.set("snapshot.bin", packSnapshot(memory));
  files.set("library-beside-snapshot.zip", libraryBeside);
  files.set("library.zip", library);

  const unfinished = `${target}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, version), { recursive: true });
  const sizes: RuntimeManifest["sizes"] = {};
  // Side by side: compressing takes most of the time, and each file one processor.
  await Promise.all(
    [...files].map(async ([name, bytes]) => {
      const [smallest, compatible] = await Promise.all([brotli(bytes), promisify(gzip)(bytes)]);
      const path = join(unfinished, version, name);
      writeFileSync(path, bytes);
      writeFileSync(`${path}.br`, smallest);
      writeFileSync(`${path}.gz`, compatible);
      sizes[name] = {
        raw: bytes.byteLength,
        brotli: smallest.byteLength,
        gzip: compatible.byteLength,
      };
      console.log(
        `  ${name}: ${megabytes(bytes.byteLength)}, ${megabytes(smallest.byteLength)} as brotli`,
      );
    }),
  );
  const manifest: RuntimeManifest = { version, sizes, frameScript: sourceHash(frame.script) };
  writeFileSync(join(unfinished, basename(manifestPath)), JSON.stringify(manifest, null, 2));
  // In one step, so that a build that was stopped in the middle leaves nothing half-made.
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
}

/**
 * The page with its scripts in it, since an opaque origin has no cache for files of its own and would
 * ask for them each time; and apart, the one that runs there.
 */
async function framePage(): Promise<{ page: string; script: string }> {
  let page = readFileSync("exercises/sandbox/frame/frame.html", "utf8");
  let script = "";
  for (const [tag, attributes = "", file] of page.matchAll(
    /<script([^>]*?) src="(.+?)"><\/script>/g,
  )) {
    script = asScript(
      Buffer.from(await bundle(`exercises/sandbox/frame/${file}`)).toString("utf8"),
    );
    page = page.replace(tag, () => `<script${attributes}>${script}</script>`);
  }
  return { page, script };
}

/** Refuses what would end a script, or hide its end, in a page. */
function asScript(source: string): string {
  const trouble = source.match(/<!--|<\/?script/i);
  if (trouble) throw new Error(`a script of the frame holds "${trouble[0]}"`);
  return source;
}

/** As a content security policy names a script. */
function sourceHash(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

async function bundle(entry: string, plugins: Plugin[] = []): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    plugins: [harnessAsModule, ...plugins],
    define: { "import.meta.url": '"memory://runtime/"' },
    // Pyodide imports these only when it runs in Node.
    external: ["node:*", "ws"],
    logLevel: "error",
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`${entry}: esbuild made no output`);
  return output.contents;
}

const harnessAsModule: Plugin = {
  name: "harness-files",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^harness:files$/ }, ({ path }) => ({ path, namespace: "harness" }));
    onLoad({ filter: /.*/, namespace: "harness" }, () => ({
      contents: `export const harnessFiles = ${JSON.stringify(readHarnessFiles())};`,
    }));
  },
};

/** Puts the script of that folder where the package's would be. */
function instead(pyodide: string): Plugin {
  return {
    name: "pyodide-folder",
    setup({ onLoad }) {
      onLoad({ filter: /pyodide\.asm\.mjs$/ }, () => ({
        contents: readFileSync(join(pyodide, "pyodide.asm.mjs")),
      }));
    },
  };
}

function brotli(bytes: Uint8Array): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      // 9 is a tenth of the time of 11 for 5 % more bytes.
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

await buildRuntime();

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { type SlimPyodide, slimPyodide } from "./slim-pyodide";

const require = createRequire(import.meta.url);
const stock = {
  emscripten: readFileSync(require.resolve("pyodide/pyodide.asm.mjs"), "utf8"),
  wasm: new Uint8Array(readFileSync(require.resolve("pyodide/pyodide.asm.wasm"))),
  loader: readFileSync(require.resolve("pyodide/pyodide.mjs"), "utf8"),
};

// That Python starts from it and works is for the journeys: every browser there runs it.

describe("Slim Pyodide", () => {
  let slim: SlimPyodide;
  beforeAll(async () => {
    slim = await slimPyodide(stock);
  }, 60_000);

  test("Two thirds of the script are left out, graphics and sound among them", () => {
    expect(slim.emscripten.length).toBeLessThan(stock.emscripten.length / 3);
    for (const name of ["SDL_OpenAudio", "emscripten_glBindTexture", "eglGetConfigs"]) {
      expect([name, stock.emscripten.includes(name)]).toEqual([name, true]);
      expect([name, slim.emscripten.includes(name)]).toEqual([name, false]);
    }
  });

  test("What Python imports is there, and nothing else is handed to it", () => {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(slim.wasm));
    const wanted = imports
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("emscripten_gl"))
      .sort();
    const entries = /wasmImports\s*=\s*\{([^{}]*)\}/.exec(slim.emscripten)?.[1] ?? "";
    const handed = entries.split(",").map((entry) => entry.split(":")[0]?.trim());
    expect(handed.sort()).toEqual([...new Set(wanted)].sort());
  });

  test("Every export that the script or the loader takes is still exported", () => {
    const exported = new Set(
      WebAssembly.Module.exports(new WebAssembly.Module(slim.wasm)).map(({ name }) => name),
    );
    const taken = [...slim.emscripten.matchAll(/wasmExports(?:\["|\.)([\w$]+)/g)].flatMap(
      ([, name]) => name ?? [],
    );
    const before = new Set(
      WebAssembly.Module.exports(new WebAssembly.Module(stock.wasm)).map(({ name }) => name),
    );
    expect(taken.length).toBeGreaterThan(100);
    expect(taken.filter((name) => before.has(name) && !exported.has(name))).toEqual([]);
    expect(exported.size).toBeLessThan(before.size / 20);
  });

  test("What the loader asks of the module is still there", () => {
    const names = ["_Py_Version", "_malloc", "_free", "_sbrk", "FS", "ERRNO_CODES"];
    const lost = names.filter((name) => !slim.emscripten.includes(`Module["${name}"]=`));
    expect(lost).toEqual([]);
  });
});

test.each(["wasmImports={", "if(!value&&!entry.required){", "updateTableMap(0,wasmTable.length)"])(
  "A script of another shape is refused: %s",
  async (needed) => {
    const other = stock.emscripten.replaceAll(needed, "other(");
    await expect(slimPyodide({ ...stock, emscripten: other })).rejects.toThrow();
  },
);

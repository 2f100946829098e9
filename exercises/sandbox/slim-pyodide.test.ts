import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { slimPyodide } from "./slim-pyodide";

const require = createRequire(import.meta.url);
const emscripten = readFileSync(require.resolve("pyodide/pyodide.asm.mjs"), "utf8");
const loader = readFileSync(require.resolve("pyodide/pyodide.mjs"), "utf8");

// That Python starts from it and works is for the journeys: every browser there runs it.

test("Two fifths of the script are left out, and what the loader asks for stays", () => {
  const slim = slimPyodide(emscripten, loader);
  expect(slim.length).toBeLessThan(0.65 * emscripten.length);
  expect(loader).toContain("_Py_Version");
  expect(slim).toContain('Module["_Py_Version"]=');
});

test("Every export that a line of the script mentions stays assigned", () => {
  const slim = slimPyodide(emscripten, loader);
  const assignments = /(_[\w$]+)=Module\["\1"\]=/g;
  const before = new Set([...emscripten.matchAll(assignments)].map(([, name]) => name));
  const after = new Set([...slim.matchAll(assignments)].map(([, name]) => name));
  const mentioned = new Set(
    [...slim.replaceAll(assignments, "").matchAll(/[\w$]+/g)].map(([name]) => name),
  );
  const lost = [...before].filter((name) => name && mentioned.has(name) && !after.has(name));
  expect(before.size).toBeGreaterThan(4_000);
  expect(lost).toEqual([]);
});

test("A script of another shape is refused", () => {
  expect(() => slimPyodide("export default function () {}", loader)).toThrow(/shape/);
  for (const needed of ["assignWasmExports(", "new WebAssembly.Module(", "export default "]) {
    expect(() => slimPyodide(emscripten.replaceAll(needed, "other"), loader)).toThrow(/shape/);
  }
});

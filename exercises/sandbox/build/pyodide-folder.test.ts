import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "pyodide";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pyodideFolder } from "./pyodide-folder";
import { type SlimPyodide, slimPyodide } from "./slim-pyodide";

const script = createRequire(import.meta.url).resolve("pyodide/pyodide.asm.mjs");
let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "day-17-pyodide-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(cache, { recursive: true });
});

test("Slim Python starts, and is made once", async () => {
  const warn = vi.spyOn(console, "warn");
  const slim = vi.fn(slimPyodide);
  const folder = await pyodideFolder({ isWhole: false, cache, slim });
  expect(await pyodideFolder({ isWhole: false, cache, slim })).toBe(folder);
  expect(slim).toHaveBeenCalledOnce();
  expect(warn).not.toHaveBeenCalled();
  expect(readFileSync(join(folder, "pyodide.asm.mjs")).length).toBeLessThan(500_000);
});

/** Loses a name that is asked for by another way than slimming looks for. */
async function withoutExport(stock: Parameters<typeof slimPyodide>[0]): Promise<SlimPyodide> {
  return { ...stock, emscripten: stock.emscripten.replace('wasmExports["malloc"]', "lost") };
}

test.each([
  ["cannot be made slim", () => Promise.reject(new Error("another shape")), /another shape/],
  ["does not start when it is slim", withoutExport, /boots.mjs/],
])("Python that %s is used whole, with a warning", async (_, slim, why) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const folder = await pyodideFolder({ isWhole: false, cache, slim });
  expect(readFileSync(join(folder, "pyodide.asm.mjs"), "utf8")).toBe(readFileSync(script, "utf8"));
  expect(readdirSync(cache)).toHaveLength(1);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(why));
});

test("The licences that the site serves are of the release that it uses", () => {
  const licences = readFileSync("public/python-licences.txt", "utf8");
  expect(licences).toContain(`https://github.com/pyodide/pyodide/tree/${version}\n`);
});

import { type Plugin, rollup } from "rollup";
import { keepExports } from "./keep-exports";

/** What Emscripten made. */
export type SlimPyodide = {
  /** As the package's `pyodide.asm.mjs`. */
  emscripten: string;
  /** As its `pyodide.asm.wasm`. */
  wasm: Uint8Array<ArrayBuffer>;
};

/** With Pyodide's own part, `pyodide.mjs`, which stays as it is. */
type StockPyodide = SlimPyodide & { loader: string };

/** The one function that Emscripten's part of Pyodide consists of, as Rollup writes it. */
const wholeScript = /^async function (\w+)(.*)export \{ \1 as default \};\s*$/s;
/** By make-snapshot.ts and restore-packed.ts. */
const askedHere = ["_malloc", "_free", "_sbrk"];
const importsNamed = /wasmImports=\{([\w$:,]+)\}/;

/** Each is there once; what is left out is said beside it. */
const edits: { from: string; to: string }[] = [
  // The addresses of 274 functions of OpenGL, which are not there: whoever asks by name gets null.
  { from: "if(!value&&!entry.required){", to: "if(!value){" },
  // A table of all functions by address, which only libraries that are linked in later need.
  {
    from: "functionsInTableMap=new WeakMap;updateTableMap(0,wasmTable.length)",
    to: "functionsInTableMap=new WeakMap",
  },
];

/**
 * Makes CPython quicker to start: Pyodide's script to a third, and WebAssembly that exports 330
 * names instead of 8,560. What Python does stays the same.
 *
 * Most of both is there for packages that would be linked in later (SDL, OpenGL, all of CPython's
 * functions by name), and nobody can load one here. So names are taken away that nobody asks for,
 * and Rollup leaves out what only they held. A memory snapshot belongs to the pair that
 * it was made with: functions have other addresses in the stock one.
 *
 * Throws where the script is not of the shape that it had when this was written.
 */
export async function slimPyodide({
  emscripten,
  loader,
  wasm,
}: StockPyodide): Promise<SlimPyodide> {
  const imported = new Set(
    WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name),
  );
  const isImported = (entry: string) => {
    const name = entry.split(":")[0] ?? "";
    return imported.has(name) && !name.startsWith("emscripten_gl");
  };
  const [imports, entries] = importsNamed.exec(emscripten) ?? [];
  if (!imports || !entries)
    throw new Error("Pyodide's script hands its imports over in another way");
  const kept = entries.split(",").filter(isImported);
  let script = emscripten.replace(imports, () => `wasmImports={${kept.join(",")}}`);
  for (const { from, to } of edits) script = replaceOnce(script, from, to);
  // A function that calls `eval` by this name may use any other, so all would have to stay. None
  // is called here: the frame's policy forbids it.
  script = script.replace(/(?<![\w$.])eval\(/g, "globalThis.eval(");
  const [, name, rest] =
    wholeScript.exec(await withoutUnreached(withoutUnasked(script, loader))) ?? [];
  if (!name) throw new Error("Pyodide's script is no longer one function");
  // What stands in parentheses is read by V8 at once and whole, where it would pass over it first
  // and read it when it is called.
  const slim = `export default (async function ${name}${rest});`;
  const mentioned = new Set(`${slim} ${loader}`.match(/[\w$]+/g));
  return { emscripten: slim, wasm: keepExports(wasm, (exported) => mentioned.has(exported)) };
}

/** Without the names on the module that nobody reads there. */
function withoutUnasked(script: string, loader: string): string {
  const asked = new Set([
    ...askedHere,
    ...[...`${script} ${loader}`.matchAll(/\.([\w$]+)|\["([\w$]+)"\](?!=)/g)].map(
      ([, property, index]) => property ?? index,
    ),
  ]);
  return script.replace(/Module\["([\w$]+)"\]=(?!=)/g, (assignment, name: string) =>
    asked.has(name) ? assignment : "",
  );
}

function replaceOnce(script: string, from: string, to: string): string {
  const parts = script.split(from);
  if (parts.length !== 2) throw new Error(`Pyodide's script has another shape: ${from}`);
  return parts.join(to);
}

async function withoutUnreached(script: string): Promise<string> {
  const inMemory: Plugin = {
    name: "in-memory",
    resolveId: (id) => (id === "emscripten" ? id : { id, external: true }),
    load: (id) => (id === "emscripten" ? script : null),
  };
  const bundle = await rollup({
    input: "emscripten",
    plugins: [inMemory],
    treeshake: { propertyReadSideEffects: false },
  });
  const {
    output: [{ code }],
  } = await bundle.generate({});
  return code;
}

/** The one function that Emscripten's part of Pyodide consists of. */
const wholeScript = /^async function (\w+)(.*)export default \1;\s*$/s;
const exportsNamed = /var ([\w$,]+);function assignWasmExports\(wasmExports\)\{([^{}]*)\}/;
const assignment = /^(_[\w$]+)=Module\["\1"\]=wasmExports\["[^"]+"\](?:\.value>>>0)?$/;
/** Compiles the same few bytes for each of 280 functions, of which many have the same signature. */
const wrapperCompiled = "var module=new WebAssembly.Module(bytes);";
const wrapperKept = "var module=convertJsFunctionToWasm[sig]??=new WebAssembly.Module(bytes);";
/** An export's declaration, its assignment, and the text in that. */
const mentionsOfUnused = 3;

/**
 * Makes Emscripten's part of Pyodide quicker to read; what it does stays the same.
 *
 * Two fifths of it give names to CPython's 4,870 exports, for packages that would be linked in later,
 * which nobody can load here. Those that no other line mentions, here or in Pyodide's `loader`, are
 * left out. Wrappers are compiled once for each signature. And V8 reads a function in parentheses at
 * once and whole, where it would pass over it first and read it when it is called.
 *
 * Throws where the text is not of the shape that it had when this was written.
 */
export function slimPyodide(emscripten: string, loader: string): string {
  const mentions = countNames(emscripten);
  const mentionedByLoader = countNames(loader);
  const isUnused = (name: string) =>
    mentions.get(name) === mentionsOfUnused && !mentionedByLoader.has(name);

  let leftOut = 0;
  const slim = emscripten.replace(exportsNamed, (_, names: string, body: string) => {
    const unused = new Set(
      body.split(";").flatMap((line) => {
        const name = assignment.exec(line)?.[1];
        return name && isUnused(name) ? [name] : [];
      }),
    );
    leftOut = unused.size;
    const declared = names.split(",").filter((name) => !unused.has(name));
    const assigned = body.split(";").filter((line) => !unused.has(line.split("=")[0] ?? ""));
    return `var ${declared.join(",")};function assignWasmExports(wasmExports){${assigned.join(";")}}`;
  });
  const [, name, rest] = wholeScript.exec(slim.replace(wrapperCompiled, wrapperKept)) ?? [];
  if (!name || !rest || leftOut === 0 || !slim.includes(wrapperCompiled)) {
    throw new Error("Emscripten's part of Pyodide is not of the shape that it had");
  }
  return `export default (async function ${name}${rest});`;
}

function countNames(script: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of script.matchAll(/[\w$]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

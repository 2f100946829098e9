/** The harness's Python modules by file name, put in by the build of the worker. */
declare module "harness:files" {
  export const harnessFiles: Record<string, string>;
}

/** Emscripten's part of Pyodide, bundled with the worker so that the frame need not load scripts. */
declare module "pyodide/pyodide.asm.mjs" {
  import type { PyodideConfig } from "pyodide";

  const createPyodideModule: NonNullable<PyodideConfig["createPyodideModule"]>;
  // biome-ignore lint/style/noDefaultExport: that is what the package has
  export default createPyodideModule;
}

import type { PyodideAPI } from "pyodide";

/** Puts the harness where Python finds it and imports it; learners' files go to a folder of their own. */
export function installHarness(python: PyodideAPI, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) python.FS.writeFile(`/lib/${name}`, text);
  python.runPython("import sys; sys.path.append('/lib'); import harness");
}

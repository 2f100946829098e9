// Ends with 0 if Python boots from the folder that is named. A process of its own, because a boot
// that goes wrong may neither end nor fail.
import { createRequire } from "node:module";
import { loadPyodide } from "pyodide";

const { info } = createRequire(import.meta.url)("pyodide/pyodide-lock.json");
const python = await loadPyodide({
  indexURL: process.argv[2],
  lockFileContents: JSON.stringify({ info, packages: {} }),
});
process.exit(python.runPython("6 * 7") === 42 ? 0 : 1);

// A stock boot of Pyodide in Node; prints the seconds that it took.
import { loadPyodide } from "pyodide";

const started = performance.now();
const python = await loadPyodide();
python.runPython("1 + 1");
console.log((performance.now() - started) / 1000);

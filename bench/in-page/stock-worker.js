// Pyodide as its documentation has it: no options, every file as the package holds it.
import { loadPyodide } from "/pyodide.mjs";

const python = await loadPyodide();
postMessage(python.runPython("1 + 1"));

import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { info } from "pyodide/pyodide-lock.json";
import { z } from "zod";

const mutantsSchema = z.array(
  z.object({ label: z.string(), line: z.number().int(), source: z.string() }),
);

/** A program with one small slip in it; `label` says which, `line` where in the original. */
export type Mutant = z.infer<typeof mutantsSchema>[number];

/** All mutants of each program, in the programs' order. */
export async function makeMutants(programs: readonly string[]): Promise<Mutant[][]> {
  const python = await loadPyodide({
    jsglobals: {},
    lockFileContents: JSON.stringify({ info, packages: {} }),
  });
  python.FS.writeFile("mutants.py", readFileSync("exercises/mutation/mutants.py", "utf8"));
  return programs.map((source) => {
    python.FS.writeFile("program.py", source);
    const json = python.runPython(
      'import json; from mutants import mutants; json.dumps(mutants(open("program.py").read()))',
    );
    return mutantsSchema.parse(JSON.parse(json));
  });
}

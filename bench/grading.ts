import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listPrograms, readProgram } from "../exercises/read-program";
import { type Measurement, median } from "./measurement";

const run = promisify(execFile);
const rounds = 3;
const fileCount = 30;
const exercise = "01-domain-identification";

/** `npm run grade` over a class's worth of files, beside one stock boot of Pyodide in Node. */
export async function measureGrading(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "day-17-"));
  const files = writePrograms(folder);
  // The first time after a change of the harness makes a snapshot and keeps it.
  await grade(files.slice(0, 1));
  const boots: number[] = [];
  const gradings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    boots.push(Number((await run(process.execPath, ["bench/boot-in-node.mjs"])).stdout));
    gradings.push(await grade(files));
  }
  rmSync(folder, { recursive: true });
  return [
    {
      what: `npm run grade over ${files.length} files of exercise 1, from command to last line`,
      measured: median(gradings),
      baseline: { what: "one stock boot of Pyodide in Node", value: median(boots) },
      unit: "s",
      // Half a boot a file: a new interpreter for each costs less than that only when it is restored.
      claim: { kind: "share-at-most", value: fileCount / 2 },
    },
  ];
}

/** Programs as somebody would hand them in, whole, in a folder of their own. */
function writePrograms(into: string): string[] {
  const all = ["solutions", "accepted", "wrong"].flatMap((kind) =>
    listPrograms(exercise, kind).map((name) => [kind, name] as const),
  );
  const files = all.slice(0, fileCount).map(([kind, name], index) => {
    const file = join(into, `${index}.py`);
    writeFileSync(file, readProgram(exercise, kind, name));
    return file;
  });
  if (files.length < fileCount) throw new Error(`${exercise} holds only ${files.length} programs.`);
  return files;
}

/** Seconds that the command took; rejects when a file could not be graded. */
async function grade(files: readonly string[]): Promise<number> {
  const started = performance.now();
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  await run(command, ["run", "--silent", "grade", "--", "1", ...files], {
    shell: process.platform === "win32",
    maxBuffer: 64e6,
  });
  return (performance.now() - started) / 1000;
}

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Measurement, median } from "./measurement";

const run = promisify(execFile);
const rounds = 3;
const fileCount = 30;
const folder = "exercises/01-domain-identification";

/** `npm run grade` over a class's worth of files, beside one stock boot of Pyodide in Node. */
export async function measureGrading(): Promise<Measurement[]> {
  const files = listPrograms();
  // The first time after a change of the harness makes a snapshot and keeps it.
  await grade(files.slice(0, 1));
  const boots: number[] = [];
  const gradings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    boots.push(Number((await run(process.execPath, ["bench/boot-in-node.mjs"])).stdout));
    gradings.push(await grade(files));
  }
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

function listPrograms(): string[] {
  const all = ["solutions", "accepted", "wrong"].flatMap((kind) =>
    readdirSync(join(folder, "programs", kind)).map((name) => join(folder, "programs", kind, name)),
  );
  const files = all.slice(0, fileCount);
  if (files.length < fileCount) throw new Error(`${folder} holds only ${files.length} programs.`);
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

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExerciseDefinition, TaskNumber } from "@/exercises/exercise";
import { findExercise, folderOf } from "@/exercises/exercise-list";

export type LoadedExercise = {
  definition: ExerciseDefinition;
  starter: string;
  /** What going further begins with, by task: appended to the program when a learner asks for it. */
  scaffolds: Readonly<Partial<Record<TaskNumber, string>>>;
  /** Python source of the probes. */
  probes: string;
  /** What the learner's program can import and open, by file name. */
  files: Record<string, string>;
};

/** Learner files that every folder may offer besides exercise.py. */
const OFFERED = /^(?!probes\.py$|starter\.py$).*\.(py|json)$/;
/** What decides a grade. A new starter or wording does not make a new version. */
const DECIDES =
  /^(?!instructions|exercise\.ts|starter|case-tables|[a-z-]+-picture\.ts|misconceptions|README).*\.(py|json|ts)$/;

/** Reads an exercise's folder from disk. Throws for an exercise that is not in the list. */
export async function loadExercise(
  numberOrId: number | string,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<LoadedExercise> {
  const content = findExercise(numberOrId);
  if (content === null) throw new Error(`no exercise "${numberOrId}"`);
  const folder = join(root, "exercises", folderOf(content));
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => entry.name)
    .sort();
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(folder, name), "utf8"));
  const scaffolds: Partial<Record<TaskNumber, string>> = {};
  for (const { number } of content.tasks) {
    const scaffold = await readFile(join(folder, "further", `${number}.py`), "utf8").catch(
      () => null,
    );
    if (scaffold !== null) scaffolds[number] = scaffold;
  }
  const hash = createHash("sha256");
  hash.update(JSON.stringify(content.checks.map(({ hints: _, title: __, ...decides }) => decides)));
  for (const [name, text] of texts) {
    if (DECIDES.test(name)) hash.update(`${name}\0${text}\0`);
  }
  return {
    definition: { ...content, version: hash.digest("hex").slice(0, 16) },
    starter: texts.get("starter.py") ?? "",
    scaffolds,
    probes: texts.get("probes.py") ?? "",
    files: Object.fromEntries([...texts].filter(([name]) => OFFERED.test(name))),
  };
}

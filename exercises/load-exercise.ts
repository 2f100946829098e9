import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExerciseDefinition, TaskNumber } from "@/exercises/exercise";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { exerciseVersion } from "@/exercises/exercise-version";

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

/** What a learner's program can import and open besides exercise.py, of what stands in case/. */
const OFFERED = /\.(py|json)$/;

const loaded = new Map<string, Promise<LoadedExercise>>();

/**
 * Reads an exercise's folder from disk, once: while the site is developed, anew each time. Rejects
 * for an exercise that is not in the list.
 */
export function loadExercise(
  numberOrId: number | string,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<LoadedExercise> {
  if (process.env.NODE_ENV === "development") return readExercise(numberOrId, root);
  const key = `${root} ${numberOrId}`;
  const known = loaded.get(key) ?? readExercise(numberOrId, root);
  loaded.set(key, known);
  known.catch(() => loaded.delete(key));
  return known;
}

async function readExercise(numberOrId: number | string, root: string): Promise<LoadedExercise> {
  const content = findExercise(numberOrId);
  if (content === null) throw new Error(`no exercise "${numberOrId}"`);
  const folder = join(root, "exercises", folderOf(content));
  const read = (...path: string[]) =>
    readFile(join(/* turbopackIgnore: true */ folder, ...path), "utf8");
  const names = (await readdir(join(folder, "case"))).filter((name) => OFFERED.test(name)).sort();
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await read("case", name);
  const scaffolds: Partial<Record<TaskNumber, string>> = {};
  for (const name of await readdir(join(folder, "further")).catch(() => [])) {
    const task = content.tasks.find(({ number }) => name === `${number}.py`);
    if (task) scaffolds[task.number] = await read("further", name);
  }
  const probes = await readProbes(folder, root);
  const version = await exerciseVersion(content, { probes, files }, root);
  return {
    definition: { ...content, version },
    starter: await read("starter.py"),
    scaffolds,
    probes,
    files,
  };
}

/** The player of cases, with what the exercise does besides calling. */
async function readProbes(folder: string, root: string): Promise<string> {
  const cases = join(/* turbopackIgnore: true */ folder, "cases");
  const own = await readdir(cases);
  const player = await readFile(join(root, "exercises", "casework", "play.py"), "utf8");
  if (!own.includes("actions.py")) return player;
  return `${player}\n\n${await readFile(join(cases, "actions.py"), "utf8")}`;
}

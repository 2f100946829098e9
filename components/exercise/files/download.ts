import type { ExerciseTitle } from "@/exercises/exercise";
import { formatExerciseFile } from "./exercise-file";
import type { ExerciseKeeping } from "./open-file";

type Parts = {
  exercises: readonly ExerciseTitle[];
  current: { id: string; source: string };
  keepingOf: (exerciseId: string) => ExerciseKeeping;
};

/** The file of all exercises: what is in the editor, drafts of this browser or the server, else starters. */
export async function collectAll({ exercises, current, keepingOf }: Parts): Promise<string> {
  const sections = exercises.map(async ({ id, number, title }) => ({
    number,
    title,
    source: id === current.id ? current.source : await readSource(keepingOf(id)),
  }));
  return formatExerciseFile(await Promise.all(sections));
}

async function readSource({ local, server, starter }: ExerciseKeeping): Promise<string> {
  const here = await local.read().catch(() => null);
  if (here) return here.source;
  const there = await server.read().catch(() => null);
  return there?.draft?.source ?? (await starter());
}

/** Hands a text to the browser as a file to save. */
export function downloadText(name: string, text: string, type = "text/x-python"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

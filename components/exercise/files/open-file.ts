import type { LocalDrafts, ServerDrafts } from "@/components/exercise/drafts/draft-stores";
import type { VersionStore } from "@/components/exercise/history/version-store";
import type { ExerciseTitle } from "@/exercises/exercise";
import { type ExerciseSection, parseExerciseFile } from "./exercise-file";

export type FileOutcome =
  | { kind: "unreadable"; reason: string }
  /** A text for the exercise on the page. */
  | { kind: "one"; source: string }
  | {
      kind: "all";
      /** The section of the exercise on the page; `null` when the file has none. */
      source: string | null;
      lines: readonly { title: string; result: string }[];
    };

/** What stands behind one exercise that is not on the page. */
export type ExerciseKeeping = {
  local: Pick<LocalDrafts, "read" | "save">;
  server: Pick<ServerDrafts, "read">;
  versions: Pick<VersionStore, "keep">;
  starter: () => Promise<string>;
};

type Parts = {
  exercises: readonly ExerciseTitle[];
  /** The exercise on the page: its text goes to the editor, not to the stores. */
  currentId: string;
  keepingOf: (exerciseId: string) => ExerciseKeeping;
};

/** Reads a file and puts its sections where they belong; nothing is replaced that was not kept first. */
export async function openFile(
  text: string,
  { exercises, currentId, keepingOf }: Parts,
): Promise<FileOutcome> {
  const file = parseExerciseFile(text);
  if (file.kind !== "all") return file;
  const lines: { title: string; result: string }[] = [];
  let source: string | null = null;
  const seen = new Set<number>();
  for (const section of file.sections) {
    const exercise = exercises.find(({ number }) => number === section.number);
    const title = `Exercise ${section.number}: ${exercise?.title ?? section.title}`;
    if (!exercise) lines.push({ title, result: "is not known here; it was left out" });
    else if (seen.has(section.number)) {
      lines.push({ title, result: "stands in the file twice; the first one was taken" });
    } else if (exercise.id === currentId) {
      source = section.source;
      lines.push({ title, result: "is in the editor" });
    } else lines.push({ title, result: await put(section, keepingOf(exercise.id)) });
    seen.add(section.number);
  }
  for (const { number, title } of exercises) {
    if (seen.has(number)) continue;
    lines.push({ title: `Exercise ${number}: ${title}`, result: "is not in the file; unchanged" });
  }
  return { kind: "all", source, lines };
}

async function put({ source }: ExerciseSection, keeping: ExerciseKeeping): Promise<string> {
  try {
    const here = await keeping.local.read();
    const there = await keeping.server.read().catch(() => ({ draft: null }));
    const present = here?.source ?? there.draft?.source ?? null;
    if (present === source) return "is the same as before";
    if (present === null && source === (await keeping.starter().catch(() => null))) {
      return "is the starter; nothing to keep";
    }
    if (present !== null && !(await keeping.versions.keep(present, "replaced"))) {
      return "was left as it is: this browser could not keep the present text";
    }
    const known = here?.localRevision ?? 0;
    const saved = await keeping.local.save(
      {
        source,
        serverRevision: here?.serverRevision ?? there.draft?.revision ?? 0,
        isOnServer: false,
      },
      known,
    );
    if (saved.kind === "conflict") return "was changed in another tab just now; it was left out";
    return present === null
      ? "was opened"
      : "was opened; the text before it is in its earlier versions";
  } catch {
    return "was left as it is: this browser keeps nothing";
  }
}

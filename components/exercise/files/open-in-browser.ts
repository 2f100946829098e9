import type { ExerciseTitle } from "@/exercises/exercise";
import { browserKeeping } from "./browser-keeping";
import { type FileOutcome, openFile } from "./open-file";

/** Opens a file's text among what this browser keeps of all exercises. */
export function openInBrowser(
  text: string,
  currentId: string,
  exercises: readonly ExerciseTitle[],
): Promise<FileOutcome> {
  return openFile(text, { exercises, currentId, keepingOf: browserKeeping });
}

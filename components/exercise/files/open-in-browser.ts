import { exerciseList } from "@/exercises/exercise-list";
import { browserKeeping } from "./browser-keeping";
import { type FileOutcome, openFile } from "./open-file";

/** Opens a file's text among what this browser keeps of all exercises. */
export function openInBrowser(text: string, currentId: string): Promise<FileOutcome> {
  return openFile(text, { exercises: exerciseList, currentId, keepingOf: browserKeeping });
}

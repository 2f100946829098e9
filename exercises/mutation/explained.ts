import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseContent } from "@/exercises/exercise";
import { folderOf } from "@/exercises/exercise-list";
import type { Mutant } from "./make-mutants";

/**
 * The survivors that an exercise's README explains: the rows of its table of mutants, each with the
 * label in its first cell, as code. They do what the solution does, so no check could catch them.
 */
export function readExplained(exercise: ExerciseContent): ReadonlySet<string> {
  const readme = readFileSync(join("exercises", folderOf(exercise), "README.md"), "utf8");
  return new Set([...readme.matchAll(/^\| `(.+?)` \|/gm)].map(([, label = ""]) => label));
}

/** How a README names a mutant: a `|` would end the cell. */
export function nameOf({ label, line }: Mutant): string {
  return `${line}: ${label.replaceAll("|", "¦").replaceAll("`", "´")}`;
}

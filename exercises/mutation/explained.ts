import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseContent } from "@/exercises/exercise";
import { folderOf } from "@/exercises/exercise-list";
import type { Mutant } from "./make-mutants";

/** "142–165: any number": data in which one right answer is as good as the next. */
const numbersOfLines = /^(\d+)–(\d+): any number$/;

/**
 * The survivors that an exercise's README explains: the rows of its table of mutants, each with the
 * label in its first cell, as code. They do what the solution does, so no check could catch them.
 */
export function readExplained(exercise: ExerciseContent): readonly string[] {
  const readme = readFileSync(join("exercises", folderOf(exercise), "README.md"), "utf8");
  return [...readme.matchAll(/^\| `(.+?)` \|/gm)].map(([, label = ""]) => label);
}

/** Whether a row is about a mutant: it has its name, or covers the numbers of its line. */
export function explains(row: string, mutant: Mutant): boolean {
  const [, first, last] = numbersOfLines.exec(row) ?? [];
  if (first === undefined || last === undefined) return row === nameOf(mutant);
  const isNumber = /^-?[\d.]+ → -?[\d.]+$/.test(mutant.label);
  return isNumber && Number(first) <= mutant.line && mutant.line <= Number(last);
}

/** How a README names a mutant: a `|` would end the cell. */
export function nameOf({ label, line }: Mutant): string {
  return `${line}: ${label.replaceAll("|", "¦").replaceAll("`", "´")}`;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { diffLines } from "diff";
import type { ExerciseContent } from "@/exercises/exercise";
import { folderOf } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";
import { termsIn, textOfSection, wordsIn } from "./read-text";

/** Words that a learner reads in a minute, when every sentence is to be acted on. */
const WORDS_PER_MINUTE = 200;
/** From knowing what to write to having written it. */
const SECONDS_PER_LINE = 40;
/** To press Check and to read what it says: for each step, and for each "go further". */
const MINUTES_PER_CHECK = 1;
/** To find out about something that the lesson does not teach. */
const MINUTES_PER_UNTAUGHT_TERM = 1;

export type Hour = {
  exercise: string;
  /** Words on the way through the three steps, in tables, code and folds too. */
  coreWords: number;
  /** Lines of the short solution that the starter does not have. */
  coreLines: number;
  /** Terms marked in the steps that the lesson's section behind the step does not hold. */
  untaughtTerms: number;
  /** Not counting blank ones. */
  starterLines: number;
  coreMinutes: number;
  /** The steps and all that goes further. */
  allMinutes: number;
};

/**
 * The time that an exercise takes, from its texts and programs by a stated rule: what there is to
 * read, to write, to find out and to check. Minutes are whole.
 */
export async function measureHour(
  exercise: ExerciseContent,
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Promise<Hour> {
  const folder = join(root, "exercises", folderOf(exercise));
  const read = (...path: string[]) =>
    readFile(join(/* turbopackIgnore: true */ folder, ...path), "utf8");
  const { tasks } = exercise;
  const [{ starter, scaffolds }, instructions, core, full, lesson] = await Promise.all([
    loadExercise(exercise.id, root),
    read("instructions.mdx"),
    read("programs", "solutions", "core.py"),
    read("programs", "solutions", "full.py"),
    readFile(join(/* turbopackIgnore: true */ root, "content", "lesson.mdx"), "utf8"),
  ]);
  const { steps, further } = wordsIn(instructions);
  const terms = termsIn(instructions);
  const untaught = terms.filter(({ step, term }) => {
    const section = tasks.find(({ number }) => number === step)?.lesson.id ?? "";
    return !textOfSection(lesson, section).includes(term.toLowerCase());
  });
  const coreLines = linesAdded(starter, core);
  const coreMinutes =
    steps / WORDS_PER_MINUTE +
    (coreLines * SECONDS_PER_LINE) / 60 +
    untaught.length * MINUTES_PER_UNTAUGHT_TERM +
    tasks.length * MINUTES_PER_CHECK;
  const furtherMinutes =
    further / WORDS_PER_MINUTE +
    (linesAdded([core, ...Object.values(scaffolds)].join("\n"), full) * SECONDS_PER_LINE) / 60 +
    tasks.length * MINUTES_PER_CHECK;
  return {
    exercise: exercise.id,
    coreWords: steps,
    coreLines,
    untaughtTerms: untaught.length,
    starterLines: starter.split("\n").filter((line) => line.trim() !== "").length,
    coreMinutes: Math.round(coreMinutes),
    allMinutes: Math.round(coreMinutes + furtherMinutes),
  };
}

/** Lines of `after` that `before` does not have in their place; blank ones do not count. */
function linesAdded(before: string, after: string): number {
  return diffLines(before, after)
    .filter(({ added }) => added)
    .flatMap(({ value }) => value.split("\n"))
    .filter((line) => line.trim() !== "").length;
}

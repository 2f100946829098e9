import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { ExerciseDefinition } from "@/exercises/exercise";
import { exerciseList, findExercise } from "@/exercises/exercise-list";
import type { Report } from "@/exercises/grading/report";
import { changeProgram } from "@/exercises/read-program";

const usage = `npm run grade -- <exercise> <file.py>… [--after base.py] [--seed N]

Runs the probes and checks of an exercise over program files of your own and prints one JSON line
a file. The programs run without a sandbox: do not grade files that you would not run yourself.

  <exercise>  ${exerciseList.map(({ number, id }) => `${number} or ${id}`).join("\n              ")}
  --after F   each file is what it changes of this one: for the programs in wrong/, that is
              solutions/full.py
  --seed N    fresh inputs from this seed instead of the public ones`;

process.exitCode = await main(process.argv.slice(2));

/** 0 when every file was graded, however badly; 2 when one could not be. */
async function main(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === "string") {
    console.error(`${wanted}\n\n${usage}`);
    return 2;
  }
  const base = wanted.after === null ? null : await readFile(wanted.after, "utf8");
  // Only now: whoever mistypes an argument need not wait for all that grades.
  const { createGrader } = await import("@/exercises/grader");
  const grader = await createGrader(wanted.id, wanted.seed);
  let code = 0;
  for (const file of wanted.files) {
    try {
      const source = await readFile(file, "utf8");
      const report = await grader.grade(base === null ? source : changeProgram(base, source, file));
      console.log(JSON.stringify({ file, ...describe(grader.definition, report) }));
    } catch (error) {
      console.error(`${file} was not graded: ${error instanceof Error ? error.message : error}`);
      code = 2;
    }
  }
  await grader.close();
  return code;
}

function readArguments(
  args: string[],
): { id: string; files: string[]; after: string | null; seed: string | null } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { after: { type: "string" }, seed: { type: "string" } },
    });
    const [name, ...files] = positionals;
    if (name === undefined) return "Which exercise?";
    const exercise = findExercise(name);
    if (exercise === null) return `There is no exercise "${name}".`;
    if (files.length === 0) return "Which files?";
    return { id: exercise.id, files, after: values.after ?? null, seed: values.seed ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One file's line. */
function describe(definition: ExerciseDefinition, report: Report) {
  const all = { exercise: definition.id, version: definition.version };
  if (report.kind !== "graded") {
    const message = whyUngraded(report);
    const none = { passed: false, outcome: "not-judged", points: 0, message, misconception: null };
    const checks = definition.checks.map(({ id }) => ({ id, ...none }));
    const outOf = definition.checks.reduce((sum, { points }) => sum + points, 0);
    return { ...all, points: 0, outOf, complete: false, mastered: false, checks };
  }
  const { points, outOf, complete, mastered } = report;
  const checks = report.checks.map((check) => ({
    id: check.id,
    passed: check.outcome === "passed",
    outcome: check.outcome,
    points: check.points,
    message: check.message,
    misconception: (check.outcome === "failed" && check.misconception) || null,
  }));
  return { ...all, points, outOf, complete, mastered, checks };
}

function whyUngraded(report: Exclude<Report, { kind: "graded" }>): string {
  if (report.kind === "stopped") return `the program was stopped after ${report.seconds} seconds`;
  const { type, message, line } = report.error;
  return `the program crashed: ${type}: ${message}${line === null ? "" : ` (line ${line})`}`;
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { ExerciseContent } from "@/exercises/exercise";
import { folderOf } from "@/exercises/exercise-list";
import { readHarnessFiles } from "@/exercises/sandbox/python/harness-files";

/** What of an exercise is Python or data, and has a part in its grades. */
export type DecidingFiles = { probes: string; files: Readonly<Record<string, string>> };

/**
 * A hash of what decides an exercise's grades: the judges, the maker of the cases and what they share,
 * as one bundle without comments; the harness, the probes and the files of the case; the points. A
 * text, a picture, a download or a comment makes no new version. 16 hexadecimal digits.
 */
export async function exerciseVersion(
  content: ExerciseContent,
  { probes, files }: DecidingFiles,
  root: string,
): Promise<string> {
  const hash = createHash("sha256");
  const add = (text: string) => hash.update(text).update("\0");
  add(
    JSON.stringify(
      content.checks.map(({ hints: _, title: __, lesson: ___, ...decides }) => decides),
    ),
  );
  add(await bundle(folderOf(content), root));
  add(await pythonOf(root));
  for (const python of [readHarnessFiles(root), { "probes.py": probes }, files]) {
    for (const [name, text] of Object.entries(python).toSorted()) {
      add(name);
      add(name.endsWith(".py") ? withoutComments(text) : text);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function bundle(folder: string, root: string): Promise<string> {
  const entry = [
    `export { judges } from "@/exercises/${folder}/checks/checks";`,
    `export { makeCases } from "@/exercises/${folder}/cases/make-cases";`,
    `export { grade } from "@/exercises/grading/grade";`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    minify: true,
    legalComments: "none",
    packages: "external",
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const text = outputFiles.map((file) => file.text).join();
  const missing = /from"(@\/[^"]*)"/.exec(text)?.[1];
  // What is not there counts as a package that is looked for later.
  if (missing !== undefined) throw new Error(`${folder}: there is no ${missing}`);
  return text;
}

/** The pinned version of what runs the program. */
async function pythonOf(root: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return String(dependencies.pyodide);
}

/** Without lines that are only a comment or nothing; a line that holds code stays as it is. */
function withoutComments(python: string): string {
  return python
    .split("\n")
    .filter((line) => !/^\s*(#.*)?$/.test(line))
    .join("\n");
}

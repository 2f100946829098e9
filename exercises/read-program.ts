import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch, parsePatch } from "diff";

/** What the programs of a folder change. */
const bases: Readonly<Record<string, string>> = { wrong: "full.py", slips: "core.py" };

/** The names of an exercise's own programs of one kind: a folder below programs/, if it is there. */
export function listPrograms(folder: string, kind: string): string[] {
  const programs = join("exercises", folder, "programs", kind);
  return existsSync(programs) ? readdirSync(programs).sort() : [];
}

/** One of an exercise's own programs, whole: the starter, or one below programs/. */
export function readProgram(folder: string, ...path: string[]): string {
  const [kind = ""] = path;
  const read = (...below: string[]) => readFileSync(join("exercises", folder, ...below), "utf8");
  const source = kind === "starter.py" ? read(kind) : read("programs", ...path);
  const base = bases[kind];
  if (base === undefined) return source;
  return changeProgram(read("programs", "solutions", base), source, path.join("/"));
}

/**
 * A program as a file of wrong/ or slips/ changes it: first by the file's hunks of a unified diff,
 * then by what stands above them, which is appended, for Python takes the later definition of a name.
 * Throws, with the file's name, unless each hunk fits without fuzz and in one place only: the base
 * may grow, and a hunk that strays would show another idea than the one it is named after.
 */
export function changeProgram(base: string, changes: string, file: string): string {
  const [appended = ""] = changes.split(/^@@ /m, 1);
  const hunks = changes.slice(appended.length);
  try {
    const changed = applyPatch(base, hunks);
    if (changed === false) throw new Error("a hunk does not fit");
    for (const { lines, oldStart } of parsePatch(hunks).flatMap((patch) => patch.hunks)) {
      const old = lines.filter((line) => !line.startsWith("+")).map((line) => `${line.slice(1)}\n`);
      if (`\n${base}`.split(`\n${old.join("")}`).length > 2) {
        throw new Error(`the hunk at line ${oldStart} fits in more than one place`);
      }
    }
    return `${changed}\n\n${appended}`;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

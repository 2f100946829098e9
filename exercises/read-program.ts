import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the programs of a folder are appended to. */
const bases: Readonly<Record<string, string>> = { wrong: "full.py", slips: "core.py" };

/**
 * One of an exercise's own programs. What stands in wrong/ is only what differs from the full
 * solution, and in slips/ from the core one: it is appended to it, and Python takes the later
 * definition of a name.
 */
export function readProgram(folder: string, ...path: string[]): string {
  const source = readFileSync(join("exercises", folder, ...path), "utf8");
  const base = bases[path[0] ?? ""];
  if (base === undefined) return source;
  return `${readFileSync(join("exercises", folder, "solutions", base), "utf8")}\n\n${source}`;
}

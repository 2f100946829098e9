import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the programs of a folder are appended to. */
const bases: Readonly<Record<string, string>> = { wrong: "full.py", slips: "core.py" };

/**
 * One of an exercise's own programs: the starter, or one below programs/. What stands in wrong/ is
 * only what differs from the full solution, and in slips/ from the core one: it is appended to it,
 * and Python takes the later definition of a name.
 */
export function readProgram(folder: string, ...path: string[]): string {
  const [kind = ""] = path;
  const read = (...below: string[]) => readFileSync(join("exercises", folder, ...below), "utf8");
  const source = kind === "starter.py" ? read(kind) : read("programs", ...path);
  const base = bases[kind];
  return base === undefined ? source : `${read("programs", "solutions", base)}\n\n${source}`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One of an exercise's own programs. What stands in wrong/ is only what differs from the full
 * solution: it is appended to it, and Python takes the later definition of a name.
 */
export function readProgram(folder: string, ...path: string[]): string {
  const source = readFileSync(join("exercises", folder, ...path), "utf8");
  if (path[0] !== "wrong") return source;
  return `${readFileSync(join("exercises", folder, "solutions", "full.py"), "utf8")}\n\n${source}`;
}

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these that exists: a full path as it is, a bare name in the folders of PATH. */
export function findProgram(candidates: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const candidate of candidates) {
    const paths = /[\\/]/.test(candidate)
      ? [candidate]
      : folders.map((folder) => join(folder, candidate));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}

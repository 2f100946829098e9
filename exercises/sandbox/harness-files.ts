import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "exercises/sandbox/python");

/** The harness's Python modules, by file name. */
export function readHarnessFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".py"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The harness's Python modules, by file name. */
export function readHarnessFiles(
  root: string = /* turbopackIgnore: true */ process.cwd(),
): Record<string, string> {
  const folder = join(root, "exercises/sandbox/python");
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".py"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

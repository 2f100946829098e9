import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

let script: Promise<string> | null = null;

/** What stands in every page (fill-stones.ts), made small. */
export function readWayScript(): Promise<string> {
  script ??= read();
  return script;
}

async function read(): Promise<string> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), "components/way/fill-stones.ts");
  const { code } = await transform(await readFile(path, "utf8"), {
    loader: "ts",
    minify: true,
    format: "esm",
  });
  return code;
}

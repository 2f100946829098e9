import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

let script: Promise<string> | null = null;

/** The one script of reading pages, of at most 1 kB; a module, so that it waits for the page. */
export async function WayScript() {
  script ??= read();
  return <script type="module" data-plain dangerouslySetInnerHTML={{ __html: await script }} />;
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

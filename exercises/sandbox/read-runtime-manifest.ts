import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRuntimeManifest, type RuntimeManifest } from "./runtime-manifest";

/** What the last build of the runtime made; rejects where there was none. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  return parseRuntimeManifest(await readFile("public/runtime/manifest.json", "utf8"));
}

/** The script that begins with Python before the page comes to life: it stands in the page. */
export async function readStartScript({ version }: RuntimeManifest): Promise<string> {
  return readFile(join("public/runtime", version, "start.js"), "utf8");
}

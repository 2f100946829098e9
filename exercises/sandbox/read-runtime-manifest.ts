import { readFile } from "node:fs/promises";
import { parseRuntimeManifest, type RuntimeManifest } from "./runtime-manifest";

/** What the last build of the runtime made; rejects where there was none. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  return parseRuntimeManifest(await readFile("public/runtime/manifest.json", "utf8"));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestPath, parseRuntimeManifest, type RuntimeManifest } from "./runtime-manifest";

/** What the last build of the runtime made; rejects where there was none. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  return parseRuntimeManifest(await readFile(manifestPath, "utf8"));
}

/** The script that stands in the page itself: a request would take longer than its few bytes. */
export async function readStartScript({ version }: RuntimeManifest): Promise<string> {
  return readFile(join("public/runtime", version, "start.js"), "utf8");
}

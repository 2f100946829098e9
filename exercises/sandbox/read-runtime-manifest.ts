import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestPath, parseRuntimeManifest, type RuntimeManifest } from "./runtime-manifest";

/** What the last build of the runtime made; rejects where there was none. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  return parseRuntimeManifest(await readFile(manifestPath, "utf8"));
}

/** A script that stands in the page itself: a request would take longer than its few bytes. */
export async function readInlineScript(
  { version }: RuntimeManifest,
  name: "start.js" | "intent.js",
): Promise<string> {
  return readFile(join("public/runtime", version, name), "utf8");
}

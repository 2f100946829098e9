import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

export const manifestPath = "public/runtime/manifest.json";

const manifestShape = z.object({
  /** Hash over all files but the snapshot, which is made from them. */
  version: z.string(),
  /** Bytes of each file, as it is and as it travels. */
  sizes: z.record(z.string(), z.object({ raw: z.number(), brotli: z.number(), gzip: z.number() })),
  /** The frame's script, as its content security policy names it. */
  frameScript: z.string(),
});

export type RuntimeManifest = z.infer<typeof manifestShape>;

export function parseRuntimeManifest(text: string): RuntimeManifest {
  return manifestShape.parse(JSON.parse(text));
}

/** What the last build of the runtime made; rejects where there was none. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  return parseRuntimeManifest(await readFile(manifestPath, "utf8"));
}

/** The script that stands in the page itself: a request would take longer than its few bytes. */
export async function readStartScript({ version }: RuntimeManifest): Promise<string> {
  return readFile(join("public/runtime", version, "start.js"), "utf8");
}

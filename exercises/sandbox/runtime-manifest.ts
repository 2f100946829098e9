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

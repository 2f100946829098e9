import { z } from "zod";

const manifestShape = z.object({
  /** Hash over all files but the snapshot, which is made from them. */
  version: z.string(),
  /** Bytes of each file, as it is and as it travels. */
  sizes: z.record(z.string(), z.object({ raw: z.number(), brotli: z.number(), gzip: z.number() })),
});

export type RuntimeManifest = z.infer<typeof manifestShape>;

export function parseRuntimeManifest(text: string): RuntimeManifest {
  return manifestShape.parse(JSON.parse(text));
}

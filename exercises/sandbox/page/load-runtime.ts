import type { BootKind } from "@/exercises/sandbox/protocol";
import type { LoadAssets, LoadListeners } from "./load-assets";

type Parts = LoadListeners & {
  load: LoadAssets;
  /** The snapshot has already been refused by this browser. */
  isPlain: boolean;
  onRetry: (why: string) => void;
  wait: (milliseconds: number) => Promise<void>;
};

type Loaded = { wireBytes: number | null; boot: BootKind; whyPlain: string | null };

/** Before each try: networks come back within seconds, or somebody has to look. */
const pauses = [0, 700, 2_000];

/**
 * Loads the runtime, and tries again by itself when that fails. Where all but the snapshot can be
 * had, the plain boot does without it. Rejects with the last reason.
 */
export async function loadRuntime(parts: Parts): Promise<Loaded> {
  let whyPlain: string | null = null;
  if (!parts.isPlain) {
    try {
      return { wireBytes: await tryAgain("snapshot", parts), boot: "snapshot", whyPlain };
    } catch (error) {
      whyPlain = reasonOf(error);
    }
    return { wireBytes: await parts.load("plain", parts), boot: "plain", whyPlain };
  }
  return { wireBytes: await tryAgain("plain", parts), boot: "plain", whyPlain };
}

async function tryAgain(boot: BootKind, parts: Parts): Promise<number | null> {
  let reason: unknown;
  for (const pause of pauses) {
    if (pause > 0) {
      parts.onRetry(reasonOf(reason));
      await parts.wait(pause);
    }
    try {
      return await parts.load(boot, parts);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { LoadProgress } from "./load-assets";
import type { BootKind, RuntimeAssets } from "./protocol";

export type LoadedRuntime = { assets: RuntimeAssets; wireBytes: number | null };

export type LoadAssets = (
  boot: BootKind,
  onProgress: (progress: LoadProgress) => void,
) => Promise<LoadedRuntime>;

type Parts = {
  load: LoadAssets;
  /** The snapshot has already been refused by this browser. */
  isPlain: boolean;
  onProgress: (progress: LoadProgress) => void;
  onRetry: (why: string) => void;
  wait: (milliseconds: number) => Promise<void>;
};

type Loaded = LoadedRuntime & { boot: BootKind; whyPlain: string | null };

/** Before each try: networks come back within seconds, or somebody has to look. */
const pauses = [0, 700, 2_000];

/**
 * Loads the runtime, and tries again by itself when that fails. Where all but the snapshot can be
 * had, the plain boot does without it. Rejects with the last reason.
 */
export async function loadRuntime(parts: Parts): Promise<Loaded> {
  const { load, isPlain, onProgress } = parts;
  let whyPlain: string | null = null;
  if (!isPlain) {
    try {
      return { ...(await tryAgain("snapshot", parts)), boot: "snapshot", whyPlain };
    } catch (error) {
      whyPlain = reasonOf(error);
    }
    return { ...(await load("plain", onProgress)), boot: "plain", whyPlain };
  }
  return { ...(await tryAgain("plain", parts)), boot: "plain", whyPlain };
}

async function tryAgain(
  boot: BootKind,
  { load, onProgress, onRetry, wait }: Parts,
): Promise<LoadedRuntime> {
  let reason: unknown;
  for (const pause of pauses) {
    if (pause > 0) {
      onRetry(reasonOf(reason));
      await wait(pause);
    }
    try {
      return await load(boot, onProgress);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import {
  type BootKind,
  type RuntimeFile,
  type RuntimeFileName,
  runtimeFiles,
} from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { requestBlob } from "./request-blob";

/** Bytes after decompression: what the browser can count, whatever travelled. */
export type LoadProgress = { loadedBytes: number; totalBytes: number };

export type LoadListeners = {
  onProgress: (progress: LoadProgress) => void;
  /** Each file as soon as it is whole. */
  onFile: (file: RuntimeFile) => void;
};

/** Loads one kind of boot's files and resolves with the bytes that travelled; `null` if unknown. */
export type LoadAssets = (boot: BootKind, listeners: LoadListeners) => Promise<number | null>;

/** Fetches, side by side, what one kind of boot needs; rejects when a file cannot be had whole. */
export async function loadAssets(
  manifest: RuntimeManifest,
  boot: BootKind,
  { onProgress, onFile }: LoadListeners,
): Promise<number | null> {
  const names = runtimeFiles[boot];
  const totalBytes = names.reduce((sum, name) => sum + sizeOf(manifest, name), 0);
  const loaded = new Map<RuntimeFileName, number>();
  // Where one file fails the others are of no use, and their progress is no news.
  const stopper = new AbortController();
  const { signal } = stopper;
  async function load(name: RuntimeFileName): Promise<void> {
    const address = runtimeAddress(manifest, name);
    const blob = await requestBlob(address, signal, (count) => {
      loaded.set(name, count);
      if (signal.aborted) return;
      onProgress({
        loadedBytes: [...loaded.values()].reduce((sum, one) => sum + one, 0),
        totalBytes,
      });
    });
    const size = sizeOf(manifest, name);
    if (blob.size !== size) {
      throw new Error(`${address} is incomplete (${blob.size} of ${size} bytes)`);
    }
    if (!signal.aborted) onFile({ name, blob });
  }
  try {
    await Promise.all(names.map(load));
  } catch (error) {
    stopper.abort();
    throw error;
  }
  return wireBytes(names.map((name) => runtimeAddress(manifest, name)));
}

/** What travelled for these addresses; 0 when this browser had them, null if it does not tell. */
function wireBytes(addresses: string[]): number | null {
  let bytes = 0;
  for (const address of addresses) {
    const entry = performance.getEntriesByName(new URL(address, location.href).href).at(-1);
    if (!(entry instanceof PerformanceResourceTiming)) return null;
    bytes += entry.transferSize;
  }
  return bytes;
}

export function runtimeAddress(
  { version }: Pick<RuntimeManifest, "version">,
  name: string,
): string {
  return `/runtime/${version}/${name}`;
}

/** Bytes of a file as it is before compression. */
export function sizeOf({ sizes }: RuntimeManifest, name: string): number {
  return sizes[name]?.raw ?? 0;
}

import {
  type BootKind,
  type RuntimeFile,
  type RuntimeFileName,
  runtimeFiles,
} from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

/** Bytes after decompression: what the browser can count, whatever travelled. */
export type LoadProgress = { loadedBytes: number; totalBytes: number };

export type LoadListeners = {
  onProgress: (progress: LoadProgress) => void;
  /** Each file as soon as it is whole. */
  onFile: (file: RuntimeFile) => void;
};

/** Loads one kind of boot's files and resolves with the bytes that travelled; `null` if unknown. */
export type LoadAssets = (boot: BootKind, listeners: LoadListeners) => Promise<number | null>;

type Policy = LoadListeners & {
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
export async function loadRuntime(policy: Policy): Promise<Loaded> {
  if (policy.isPlain) {
    return { wireBytes: await tryAgain("plain", policy), boot: "plain", whyPlain: null };
  }
  try {
    return { wireBytes: await tryAgain("snapshot", policy), boot: "snapshot", whyPlain: null };
  } catch (error) {
    const wireBytes = await policy.load("plain", policy);
    return { wireBytes, boot: "plain", whyPlain: reasonOf(error) };
  }
}

async function tryAgain(boot: BootKind, policy: Policy): Promise<number | null> {
  let reason: unknown;
  for (const pause of pauses) {
    if (pause > 0) {
      policy.onRetry(reasonOf(reason));
      await policy.wait(pause);
    }
    try {
      return await policy.load(boot, policy);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

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

/**
 * Fetches a file whole, and tells now and then how much of it is there. By XMLHttpRequest: the
 * browser gathers the bytes by itself and tells of progress, where `fetch` would have the page,
 * busy with coming to life, take hundreds of pieces.
 *
 * Rejects when there is no such file or the network fails.
 */
function requestBlob(
  address: string,
  signal: AbortSignal,
  onProgress: (loadedBytes: number) => void,
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (why: string | number) =>
      reject(new Error(`${address} could not be loaded (${why})`));
    request.open("GET", address);
    request.responseType = "blob";
    request.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status !== 200 || !(request.response instanceof Blob)) {
        return fail(request.status);
      }
      onProgress(request.response.size);
      resolve(request.response);
    };
    request.onerror = () => fail("no answer");
    request.onabort = () => fail("given up");
    signal.addEventListener("abort", () => request.abort());
    request.send();
  });
}

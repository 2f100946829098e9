import type { LoadedRuntime } from "./load-runtime";
import type { BootKind } from "./protocol";
import type { RuntimeManifest } from "./runtime-manifest";

/** Bytes after decompression: what the browser can count, whatever travelled. */
export type LoadProgress = { loadedBytes: number; totalBytes: number };

/** Milliseconds between two reports of progress: each is drawn, and from a cache they come by the hundred. */
const reportPause = 100;

/** Fetches, side by side, what one kind of boot needs; rejects when a file cannot be had whole. */
export async function loadAssets(
  manifest: RuntimeManifest,
  boot: BootKind,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadedRuntime> {
  const names = runtimeFiles(boot);
  const totalBytes = names.reduce((sum, name) => sum + sizeOf(manifest, name), 0);
  let loadedBytes = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;
  // Where one file fails the others are of no use, and their progress is no news.
  const stopper = new AbortController();
  const load = (name: string) =>
    loadFile(runtimeAddress(manifest, name), sizeOf(manifest, name), stopper.signal, (bytes) => {
      loadedBytes += bytes;
      const now = performance.now();
      if (stopper.signal.aborted || now - reportedAt < reportPause) return;
      reportedAt = now;
      onProgress({ loadedBytes, totalBytes });
    });
  const [worker, wasm, library, snapshot] = await Promise.all(names.map(load)).catch((error) => {
    stopper.abort();
    throw error;
  });
  if (!worker || !wasm || !library) throw new Error("the runtime lacks a file");
  return {
    assets: { worker, wasm, library, snapshot: snapshot ?? null },
    wireBytes: wireBytes(names.map((name) => runtimeAddress(manifest, name))),
  };
}

/** What travelled for these addresses; 0 when the browser's cache had them, null if it does not tell. */
function wireBytes(addresses: string[]): number | null {
  let bytes = 0;
  for (const address of addresses) {
    const entry = performance.getEntriesByName(new URL(address, location.href).href).at(-1);
    if (!(entry instanceof PerformanceResourceTiming)) return null;
    bytes += entry.transferSize;
  }
  return bytes;
}

/** The files of one kind of boot: worker, WebAssembly, library, and the snapshot if there is one. */
export function runtimeFiles(boot: BootKind): string[] {
  return boot === "snapshot"
    ? ["interpreter.js", "python.wasm", "library-beside-snapshot.zip", "snapshot.bin"]
    : ["interpreter.js", "python.wasm", "library.zip"];
}

export function runtimeAddress({ version }: RuntimeManifest, name: string): string {
  return `/runtime/${version}/${name}`;
}

/** Bytes of a file as it is before compression. */
function sizeOf({ sizes }: RuntimeManifest, name: string): number {
  return sizes[name]?.raw ?? 0;
}

async function loadFile(
  address: string,
  size: number,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  // As the page's preloading asks, or the answer could not be used for both.
  const response = await fetch(address, { credentials: "same-origin", signal });
  if (!response.ok || !response.body) {
    throw new Error(`${address} could not be loaded (${response.status})`);
  }
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.byteLength > size) throw new Error(`${address} is longer than it was built`);
    bytes.set(value, filled);
    filled += value.byteLength;
    onBytes(value.byteLength);
  }
  if (filled !== size) throw new Error(`${address} is incomplete (${filled} of ${size} bytes)`);
  return bytes.buffer;
}

import type { RuntimeAssets } from "./protocol";
import type { RuntimeManifest } from "./runtime-manifest";

const files = {
  worker: "interpreter.js",
  wasm: "python.wasm",
  standardLibrary: "standard-library.zip",
  snapshot: "snapshot.bin",
} as const;

/** Bytes after decompression: what the browser can count, whatever travelled. */
export type LoadProgress = { loadedBytes: number; totalBytes: number };

/**
 * Fetches the runtime side by side. Rejects when a file that every boot needs cannot be had; a
 * missing or incomplete snapshot only means a plain boot.
 */
export async function loadAssets(
  manifest: RuntimeManifest,
  onProgress: (progress: LoadProgress) => void,
): Promise<RuntimeAssets> {
  const names = Object.values(files);
  const totalBytes = names.reduce((sum, name) => sum + (manifest.sizes[name]?.raw ?? 0), 0);
  let loadedBytes = 0;
  const load = (name: string) =>
    loadFile(manifest, name, (bytes) => {
      loadedBytes += bytes;
      onProgress({ loadedBytes, totalBytes });
    });
  const [worker, wasm, standardLibrary, snapshot] = await Promise.all([
    load(files.worker),
    load(files.wasm),
    load(files.standardLibrary),
    load(files.snapshot).catch(() => null),
  ]);
  return { worker, wasm, standardLibrary, snapshot };
}

async function loadFile(
  manifest: RuntimeManifest,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const size = manifest.sizes[name]?.raw ?? 0;
  const response = await fetch(`/runtime/${manifest.version}/${name}`, { credentials: "omit" });
  if (!response.ok || !response.body)
    throw new Error(`${name} could not be loaded (${response.status})`);
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.byteLength > size) throw new Error(`${name} is longer than it was built`);
    bytes.set(value, filled);
    filled += value.byteLength;
    onBytes(value.byteLength);
  }
  if (filled !== size) throw new Error(`${name} arrived incomplete (${filled} of ${size} bytes)`);
  return bytes.buffer;
}

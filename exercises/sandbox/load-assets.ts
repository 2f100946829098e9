import type { BootKind, RuntimeAssets } from "./protocol";
import type { RuntimeManifest } from "./runtime-manifest";

/** Bytes after decompression: what the browser can count, whatever travelled. */
export type LoadProgress = { loadedBytes: number; totalBytes: number };

/** Fetches, side by side, what one kind of boot needs; rejects when a file cannot be had whole. */
export async function loadAssets(
  manifest: RuntimeManifest,
  boot: BootKind,
  onProgress: (progress: LoadProgress) => void,
): Promise<RuntimeAssets> {
  const names = runtimeFiles(boot);
  const totalBytes = names.reduce((sum, name) => sum + (manifest.sizes[name]?.raw ?? 0), 0);
  let loadedBytes = 0;
  const [worker, wasm, library, snapshot] = await Promise.all(
    names.map((name) =>
      loadFile(manifest, name, (bytes) => {
        loadedBytes += bytes;
        onProgress({ loadedBytes, totalBytes });
      }),
    ),
  );
  if (!worker || !wasm || !library) throw new Error("the runtime lacks a file");
  return { worker, wasm, library, snapshot: snapshot ?? null };
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

async function loadFile(
  manifest: RuntimeManifest,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const size = manifest.sizes[name]?.raw ?? 0;
  const response = await fetch(runtimeAddress(manifest, name), { credentials: "omit" });
  if (!response.ok || !response.body) {
    throw new Error(`${name} could not be loaded (${response.status})`);
  }
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

import { clear, createStore, getMany, setMany } from "idb-keyval";
import { type LoadAssets, runtimeAddress, sizeOf } from "./load-assets";
import { runtimeFiles } from "./protocol";
import type { RuntimeManifest } from "./runtime-manifest";

/** Blobs by their address. Rejects where the browser keeps nothing. */
export type FileStore = {
  read: (addresses: string[]) => Promise<(Blob | undefined)[]>;
  /** In place of everything that was kept before. */
  replace: (files: [address: string, blob: Blob][]) => Promise<void>;
};

export type KeptFiles = {
  /** From what is kept where that is whole, and otherwise as the given one does. */
  load: LoadAssets;
  /** Keeps what was loaded for a snapshot, once Python has started from it. */
  keep: () => Promise<void>;
};

/** Milliseconds; some browsers open a database never, and say nothing. */
const patience = 2_000;

/**
 * The runtime's files in the browser's own database, decompressed. From the HTTP cache every visit
 * decompresses 30 MB anew, one file after the other, which takes longer than the rest of a boot.
 */
export function keepFiles(
  manifest: RuntimeManifest,
  load: LoadAssets,
  store: FileStore = browserStore,
): KeptFiles {
  const names = runtimeFiles.snapshot;
  const addresses = names.map((name) => runtimeAddress(manifest, name));
  const loaded = new Map<string, Blob>();
  let isFirst = true;

  async function readKept(): Promise<Blob[] | null> {
    const never = new Promise<never[]>((resolve) => setTimeout(resolve, patience, []));
    const blobs = await Promise.race([store.read(addresses), never]).catch(() => []);
    const whole = blobs.filter((blob, index) => {
      const name = names[index];
      return name && blob?.size === sizeOf(manifest, name);
    });
    return whole.length === names.length ? (whole as Blob[]) : null;
  }

  return {
    load: async (boot, listeners) => {
      // Asked a second time, it was of no use: the network's files are to be trusted more.
      const kept = isFirst && boot === "snapshot" ? await readKept() : null;
      isFirst = false;
      if (!kept) {
        return load(boot, {
          ...listeners,
          onFile: (file) => {
            loaded.set(runtimeAddress(manifest, file.name), file.blob);
            listeners.onFile(file);
          },
        });
      }
      const totalBytes = kept.reduce((sum, { size }) => sum + size, 0);
      listeners.onProgress({ loadedBytes: totalBytes, totalBytes });
      for (const [index, blob] of kept.entries()) {
        const name = names[index];
        if (name) listeners.onFile({ name, blob });
      }
      return 0;
    },
    keep: async () => {
      const files = addresses.flatMap((address): [string, Blob][] => {
        const blob = loaded.get(address);
        return blob ? [[address, blob]] : [];
      });
      loaded.clear();
      if (files.length === names.length) await store.replace(files).catch(() => {});
    },
  };
}

const database = createStore("day-17-runtime", "files");

const browserStore: FileStore = {
  read: (addresses) => getMany<Blob | undefined>(addresses, database),
  replace: async (files) => {
    await clear(database);
    await setMany(files, database);
  },
};

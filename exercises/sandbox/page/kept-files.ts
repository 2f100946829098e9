import { createStore, del, get, set } from "idb-keyval";
import { type BootKind, type RuntimeFile, runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { type LoadAssets, runtimeAddress, sizeOf } from "./load-runtime";

/** By their address. */
type Kept = ReadonlyMap<string, Blob>;

/** Rejects where the browser keeps nothing. */
export type FileStore = {
  read: () => Promise<Kept | undefined>;
  /** In place of everything that was kept before. */
  replace: (files: Kept) => Promise<void>;
  forget: () => Promise<void>;
};

export type KeptFiles = {
  /** From what is kept where that is whole, and otherwise as the given one does. */
  load: LoadAssets;
  /** Python has started from what was loaded: it is good, and kept a while later. */
  started: () => void;
};

/** Milliseconds; some browsers open a database never, and say nothing. */
const patience = 2_000;
/** Milliseconds: not while the page comes to life, since it is for the next visit. */
const keepAfter = 3_000;

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
  const loaded = new Map<string, Blob>();
  /** Kept files were handed over, and Python has not started since. */
  let isUnproven = false;

  async function readKept(boot: BootKind): Promise<RuntimeFile[] | null> {
    if (isUnproven) void store.forget().catch(() => {});
    if (isUnproven || boot === "plain") return null;
    const never = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const kept = await Promise.race([store.read(), never]).catch(() => undefined);
    const whole = names.flatMap((name): RuntimeFile[] => {
      const blob = kept?.get(runtimeAddress(manifest, name));
      return blob?.size === sizeOf(manifest, name) ? [{ name, blob }] : [];
    });
    return whole.length === names.length ? whole : null;
  }

  return {
    load: async (boot, listeners) => {
      const kept = await readKept(boot);
      isUnproven = kept !== null;
      if (!kept) {
        return load(boot, {
          ...listeners,
          onFile: (file) => {
            loaded.set(runtimeAddress(manifest, file.name), file.blob);
            listeners.onFile(file);
          },
        });
      }
      const totalBytes = kept.reduce((sum, { blob }) => sum + blob.size, 0);
      listeners.onProgress({ loadedBytes: totalBytes, totalBytes });
      kept.forEach(listeners.onFile);
      return 0;
    },
    started: () => {
      isUnproven = false;
      const files = new Map(loaded);
      loaded.clear();
      const isWhole = names.every((name) => files.has(runtimeAddress(manifest, name)));
      if (isWhole) setTimeout(() => void store.replace(files).catch(() => {}), keepAfter);
    },
  };
}

const database = createStore("day-17-runtime", "files");
const key = "files";

const browserStore: FileStore = {
  read: () => get<Kept>(key, database),
  replace: async (files) => {
    if (await hasRoom(files)) await set(key, files, database);
  },
  forget: () => del(key, database),
};

/** Drafts are kept in the same room, and come first. */
const timesTheFiles = 10;

async function hasRoom(files: Kept): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  return quota - usage > timesTheFiles * bytes;
}

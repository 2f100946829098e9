import { createStore, get, update } from "idb-keyval";
import { addVersion, type Version, type VersionReason } from "./versions";

export type VersionStore = {
  /** Rejects when the browser keeps nothing. */
  list: () => Promise<Version[]>;
  /** Resolves with whether it was kept. */
  keep: (source: string, reason: VersionReason) => Promise<boolean>;
};

/** Earlier versions of one exercise, in the browser's own database. */
export function browserVersions(exerciseId: string, clock: () => number = Date.now): VersionStore {
  // A database of its own: this library makes one store in each.
  const store = createStore("day-17-history", "versions");
  return {
    list: async () => (await get<Version[]>(exerciseId, store)) ?? [],
    keep: async (source, reason) => {
      try {
        await update<Version[]>(
          exerciseId,
          (kept) => addVersion(kept ?? [], { source, reason, at: clock() }),
          store,
        );
        return true;
      } catch {
        // The draft line already says that this browser keeps nothing.
        return false;
      }
    },
  };
}

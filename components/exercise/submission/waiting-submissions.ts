import { createStore, del, get, update } from "idb-keyval";

/** Programs that were submitted while the server was out of reach, oldest first. */
export type WaitingSubmissions = {
  list: () => Promise<readonly string[]>;
  /** Adds one; the same text waits once. */
  keep: (source: string) => Promise<void>;
  /** The server has it, or has refused it. */
  drop: (source: string) => Promise<void>;
};

/** Nobody submits more than this offline; the oldest go first. */
const most = 20;

export function browserWaiting(exerciseId: string): WaitingSubmissions {
  const store = createStore("day-17-waiting", "submissions");
  const change = (to: (sources: readonly string[]) => readonly string[]) =>
    update<readonly string[]>(exerciseId, (sources = []) => to(sources), store);
  return {
    list: async () => (await get<readonly string[]>(exerciseId, store)) ?? [],
    keep: (source) =>
      change((sources) => [...sources.filter((one) => one !== source), source].slice(-most)),
    drop: async (source) => {
      await change((sources) => sources.filter((one) => one !== source));
      if (((await get<readonly string[]>(exerciseId, store)) ?? []).length === 0) {
        await del(exerciseId, store);
      }
    },
  };
}

import type { Database, Store } from "./open";

// The start script and the bundled pages are two copies of this module in one process: the
// process, not the module, holds the connection.
const slot = Symbol.for("day-17.store");
type Slot = { [slot]?: Store };

/** Makes a store the one that this process serves from. */
export function provideStore(store: Store): void {
  (globalThis as Slot)[slot] = store;
}

/** The database this process serves from; throws before the start script has opened it. */
export function database(): Database {
  const store = (globalThis as Slot)[slot];
  if (!store)
    throw new Error("The store is not open: start the site with `npm start` or `npm run dev`.");
  return store.db;
}

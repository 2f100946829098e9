// Empty stores in memory, for tests.
import { PGlite } from "@electric-sql/pglite";
import { migrated, type Store } from "./open";

/** The files of an empty store: making a database takes three times as long as loading one. */
let emptyStore: Promise<Blob> | undefined;

/** Opens a store of its own, with the schema up to date and nothing in it. */
export async function openMemoryStore(): Promise<Store> {
  emptyStore ??= makeEmptyStore();
  const client = await PGlite.create({ loadDataDir: await emptyStore });
  return { db: await migrated(client), close: () => client.close() };
}

async function makeEmptyStore(): Promise<Blob> {
  const client = await PGlite.create();
  await migrated(client);
  const files = await client.dumpDataDir("none");
  await client.close();
  return files;
}

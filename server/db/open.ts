import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { Pool } from "pg";
import { lockFolder } from "./folder-lock";
import * as schema from "./schema";

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;
export type Store = { db: Database; close: () => Promise<void> };

const migrations = { migrationsFolder: join(process.cwd(), "server/db/migrations") };

/** Opens the embedded store in a folder and brings its schema up to date. */
export async function openEmbeddedStore(dataFolder: string): Promise<Store> {
  const unlock = lockFolder(dataFolder);
  try {
    const folder = join(dataFolder, "store");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const client = await PGlite.create(folder);
    const db = await migrated(client);
    return {
      db,
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A client's database, with its schema up to date. */
export async function migrated(client: PGlite): Promise<Database> {
  const db = drizzleEmbedded(client, { schema });
  await migrateEmbedded(db, migrations);
  return db;
}

/** Opens a PostgreSQL server, or what speaks its protocol, and brings its schema up to date. */
export async function openServerStore(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url });
  // An idle connection that the server drops is replaced by the next query; it must not end the process.
  pool.on("error", (error) => console.error("A database connection was lost:", error.message));
  const gate = await pool.connect();
  try {
    // Several processes may start together: one migrates, the others wait and find nothing to do.
    const lock = drizzlePostgres(gate);
    await lock.execute(sql`select pg_advisory_lock(1717)`);
    await migratePostgres(drizzlePostgres(pool, { schema }), migrations);
    await lock.execute(sql`select pg_advisory_unlock(1717)`);
  } finally {
    gate.release();
  }
  return { db: drizzlePostgres(pool, { schema }), close: () => pool.end() };
}

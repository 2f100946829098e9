import { resolve } from "node:path";
import { z } from "zod";

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("localhost"),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "it must look like postgresql://user:password@host/name",
    })
    .optional(),
  ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: "it must be the site's public address, such as https://learn.example",
    })
    .optional(),
  TRUST_PROXY: z.enum(["0", "1"], { error: "it must be 0 or 1" }).default("0"),
  SESSION_SECRET: z.string().min(32, { error: "it must have at least 32 characters" }).optional(),
});

export type Settings = {
  port: number;
  host: string;
  /** Absolute path of the folder that holds the embedded store and the generated secret. */
  dataFolder: string;
  /** `null`: the embedded store in the data folder. */
  databaseUrl: string | null;
  /** The address people type, without a trailing slash. */
  origin: string;
  /** Whether a reverse proxy in front says who asks; otherwise such headers are forged. */
  trustsProxy: boolean;
  /** `null`: one is made at the first start and kept in the data folder. */
  sessionSecret: string | null;
};

/** Settings from the environment; throws one sentence that names every wrong setting. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.keys(shape.shape).flatMap((name) =>
      environment[name] === undefined || environment[name] === ""
        ? []
        : [[name, environment[name]]],
    ),
  );
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The site cannot start with this setting. ${wrong.join("; ")}.`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, ORIGIN, TRUST_PROXY, SESSION_SECRET } = parsed.data;
  if (DATABASE_URL && !SESSION_SECRET) {
    throw new Error(
      "The site cannot start with this setting. SESSION_SECRET: with DATABASE_URL several processes may serve the site, so all need the same secret of at least 32 characters.",
    );
  }
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    origin: ORIGIN ? new URL(ORIGIN).origin : `http://localhost:${PORT}`,
    trustsProxy: TRUST_PROXY === "1",
    sessionSecret: SESSION_SECRET ?? null,
  };
}

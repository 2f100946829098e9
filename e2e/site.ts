import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Site = {
  origin: string;
  /** `null` once an instructor exists. */
  setupLink: string | null;
  dataFolder: string;
  /** Ends the process as a power cut would: nothing is closed. */
  kill: () => Promise<void>;
  /** Ctrl+C; resolves with the exit code. */
  interrupt: () => Promise<number | null>;
};

/** Where the workers find a data folder in which a site was started and ended once. */
const templateVariable = "DAY_17_TEMPLATE";
const templateLinkVariable = "DAY_17_TEMPLATE_LINK";

/**
 * Starts a site in an empty folder, ends it, and keeps the folder for `newDataFolder` to copy:
 * making a database takes far longer than opening one.
 */
export async function makeTemplateFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "day-17-"));
  const site = await startSite(folder);
  const code = await site.interrupt();
  if (code !== 0) throw new Error(`The site in an empty folder ended with ${code}.`);
  process.env[templateVariable] = folder;
  process.env[templateLinkVariable] = site.setupLink ?? "";
  return folder;
}

/** The part of an address that the template's own start printed: every folder had it as its first. */
export function firstSetupPath(): string {
  return new URL(process.env[templateLinkVariable] ?? "").pathname;
}

export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "day-17-"));
  const template = process.env[templateVariable];
  if (template) cpSync(template, folder, { recursive: true });
  return folder;
}

export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the site of a folder as its own process and resolves when it says where it is. */
export async function startSite(dataFolder: string, port = 0, cwd = "."): Promise<Site> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/start.ts"], {
    cwd,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails in the middle must not leave a site behind.
  process.once("exit", () => child.kill("SIGKILL"));
  const printed = await untilReady(child);
  const origin = /Day 17 is at (\S+)/.exec(printed)?.[1];
  if (!origin) throw new Error(`The site did not say where it is:\n${printed}`);
  return {
    origin,
    setupLink: /(http\S+\/setup\/\S+)/.exec(printed)?.[1] ?? null,
    dataFolder,
    kill: async () => {
      const gone = ended(child);
      child.kill("SIGKILL");
      await gone;
    },
    interrupt: () => {
      const gone = ended(child);
      child.kill("SIGINT");
      return gone;
    },
  };
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/Stop it with Ctrl\+C/.test(printed)) resolve(printed);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("exit", (code) =>
      reject(new Error(`The site ended (${code}) while starting:\n${printed}`)),
    );
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

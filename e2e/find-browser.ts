import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

export type FoundBrowser = { name: string; executablePath: string; args: string[] };

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that people have, for measurements; `findBrowser` where there is none. */
export async function findInstalledBrowser(): Promise<FoundBrowser> {
  const found = findInstalled();
  return found ? { name: found, executablePath: found, args: startArguments() } : findBrowser();
}

export function findInstalled(): string | null {
  return installed.find((path) => existsSync(path)) ?? null;
}

/**
 * Playwright's own browser, the one that comes as an npm package, an installed one, or a download.
 * The package's is a headless shell: without an interface of its own it took 157 s of
 * processor time where an installed Chromium took 250 for the same journeys.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = startArguments();
  const own = chromium.executablePath();
  if (existsSync(own)) return { name: "Playwright's Chromium", executablePath: own, args };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    return {
      name: "Chromium from its npm package",
      executablePath,
      args: [...args, "--disable-gpu"],
    };
  }
  const found = findInstalled();
  if (found) return { name: found, executablePath: found, args };
  execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", shell: true });
  return { name: "Playwright's Chromium", executablePath: own, args };
}

export function startArguments(): string[] {
  const args = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  // Chromium refuses to sandbox itself for root, which is what containers often run as.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return args;
}

import { chromium, type Page, type Request } from "@playwright/test";
import { findInstalledBrowser } from "../e2e/find-browser";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import type { Measurement } from "./measurement";

const path = "/exercises/domain-identification";

/**
 * What Monaco adds to the exercise page over the wire: the page is opened in a fresh browser with
 * the plain editor and in one with Monaco, and what only the second one loads is added up as it
 * travels. Next compresses /_next/static with gzip while it serves, so that is what is measured.
 */
export async function measureEditor(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  try {
    const files = [...(await editorFiles(site.origin))];
    const kilobytes = (isWanted: (url: string) => boolean) =>
      files.reduce((sum, [url, bytes]) => sum + (isWanted(url) ? bytes : 0), 0) / 1000;
    return [
      {
        what: "Editor over the wire (gzip; script, styles, worker; without its font of icons)",
        measured: kilobytes((url) => !url.endsWith(".ttf")),
        baseline: null,
        unit: "kB",
        claim: { kind: "at-most", value: 720 },
      },
      {
        what: "The editor's font of icons over the wire (gzip)",
        measured: kilobytes((url) => url.endsWith(".ttf")),
        baseline: null,
        unit: "kB",
        claim: { kind: "at-most", value: 80 },
      },
    ];
  } finally {
    await site.kill();
    removeDataFolder(folder);
  }
}

/** The files that only a page with Monaco loads, by address, each with its bytes as they travel. */
export async function editorFiles(origin: string): Promise<Map<string, number>> {
  const plain = await filesOf(origin + path, "plain");
  const monaco = await filesOf(origin + path, "monaco");
  const only = [...monaco].filter(([url]) => !plain.has(url));
  if (only.length === 0) throw new Error("The page with the editor loads nothing of its own.");
  return new Map(only);
}

/** The static files that a page loads, by address, each with its bytes as they travel. */
async function filesOf(address: string, kind: "monaco" | "plain"): Promise<Map<string, number>> {
  const { executablePath, args } = await findInstalledBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const settings = { kind, fontSize: 14, wraps: false, opensListOnKey: true };
    await page.addInitScript(
      (value) => localStorage.setItem("day-17-editor", value),
      JSON.stringify(settings),
    );
    const finished: Request[] = [];
    page.on("requestfinished", (request) => finished.push(request));
    const untilQuiet = whenQuiet(page);
    await page.goto(address);
    await page
      .locator(kind === "monaco" ? ".monaco-editor" : "textarea")
      .first()
      .waitFor();
    await page.getByRole("textbox", { name: /Your program/ }).focus();
    // Opens a list and the search, so that what comes late is counted too.
    await page.keyboard.press("Control+Space");
    await page.keyboard.press("Control+F");
    await untilQuiet();
    const files = new Map<string, number>();
    for (const request of finished) {
      if (!request.url().includes("/_next/static/")) continue;
      files.set(request.url(), (await request.sizes()).responseBodySize);
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** Milliseconds in which nothing was asked for. Playwright's "networkidle" never comes for a sandboxed frame. */
const quiet = 2_000;

export function whenQuiet(page: Page): () => Promise<void> {
  let last = performance.now();
  page.on("request", () => {
    last = performance.now();
  });
  return async () => {
    while (performance.now() - last < quiet) await page.waitForTimeout(quiet / 10);
  };
}

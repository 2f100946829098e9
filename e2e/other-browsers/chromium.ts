import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Browser, connect, launch, type Page } from "puppeteer-core";
import { findInstalled, startArguments } from "../find-browser";

export type FoundChromium = {
  open: () => Promise<{ browser: Browser; close: () => Promise<void> }>;
};

/**
 * An installed Chromium as people have it. Playwright holds every page by its debugger, and such a
 * browser opens no page that it prepared behind a link.
 */
export function findChromium(): FoundChromium | { missing: string } {
  const executablePath = findInstalled();
  if (!executablePath) return { missing: "no installed Chromium or Chrome found" };
  return {
    open: async () => {
      const profile = mkdtempSync(join(tmpdir(), "day-17-profile-"));
      const browser = await launch({
        executablePath,
        // Those would take its frames' own processes from it.
        ignoreDefaultArgs: true,
        // Wide enough for all panes at once.
        defaultViewport: { width: 1440, height: 900 },
        args: [
          ...startArguments(),
          "--headless=new",
          "--no-first-run",
          "--remote-debugging-port=0",
          `--user-data-dir=${profile}`,
          "about:blank",
        ],
      });
      const close = async () => {
        await browser.close();
        rmSync(profile, { recursive: true, force: true });
      };
      return { browser, close };
    },
  };
}

/** Milliseconds: more than a page that was prepared takes to be there, and one that was not. */
const opening = 3_000;

/**
 * Follows a link, and gives its page to a connection of its own: where a prepared page takes
 * another's place, the one that followed takes both for lost.
 */
export async function follow(page: Page, path: string): Promise<Page> {
  const link = await page.waitForSelector(`main a[href="${path}"]`);
  if (!link) throw new Error(`No link leads to ${path}.`);
  const { x, y } = await link.clickablePoint();
  // The page that was pressed may be gone before it could say so: nobody waits for it.
  page.mouse.click(x, y).catch(() => {});
  await setTimeout(opening);
  const browserWSEndpoint = page.browser().wsEndpoint();
  const pages = await (await connect({ browserWSEndpoint, defaultViewport: null })).pages();
  const opened = pages.find((shown) => new URL(shown.url()).pathname === path);
  if (!opened) throw new Error(`${path} did not open.`);
  return opened;
}

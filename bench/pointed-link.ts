import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { findChromium, follow } from "../e2e/other-browsers/chromium";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import { type Measurement, median } from "./measurement";

const rounds = 7;
/** Milliseconds for which somebody points at a link before they follow it. */
const pointing = 2_000;
/** Milliseconds: what a page does once Python is ready is to be over before the next round. */
const settling = 4_000;
const path = "/exercises/domain-identification";

/** Runs in the exercise's page: milliseconds, or `null` for a time that has not come. */
const readTimes = `({
  opened: performance.getEntriesByType("navigation")[0].activationStart,
  ready: performance.getEntriesByName("python-ready")[0]?.startTime ?? null,
})`;

/** A link that was pointed at, with the rules by which a browser prepares its page and without. */
export async function measurePointedLink(): Promise<Measurement[]> {
  const found = findChromium();
  if ("missing" in found) throw new Error(`Not to be measured here: ${found.missing}.`);
  const folder = newDataFolder();
  const site = await startSite(folder);
  const { browser, close } = await found.open();
  try {
    // Fills the caches of the profile.
    await pointAndFollow(await browser.newPage(), site.origin, false);
    const seconds: Record<"prepared" | "plain", number[]> = { prepared: [], plain: [] };
    for (let round = 0; round < rounds; round += 1) {
      seconds.prepared.push(await pointAndFollow(await browser.newPage(), site.origin, true));
      seconds.plain.push(await pointAndFollow(await browser.newPage(), site.origin, false));
    }
    return [
      {
        what: `A link pointed at for ${pointing / 1000} s: page opened → Python ready`,
        measured: median(seconds.prepared),
        baseline: { what: "the same where no page is prepared", value: median(seconds.plain) },
        unit: "s",
        claim: { kind: "at-most", value: 0.2 },
      },
    ];
  } finally {
    await close();
    await site.kill();
    removeDataFolder(folder);
  }
}

async function pointAndFollow(page: Page, origin: string, prepares: boolean): Promise<number> {
  await page.goto(`${origin}/exercises`);
  if (!prepares) await page.evaluate(`document.querySelector("[type=speculationrules]").remove()`);
  await page.locator(`main a[href="${path}"]`).hover();
  await setTimeout(pointing);
  const shown = await follow(page, path);
  await setTimeout(settling);
  const { opened, ready } = (await shown.evaluate(readTimes)) as {
    opened: number;
    ready: number | null;
  };
  await shown.close();
  if (!ready || opened > 0 !== prepares) throw new Error("Python is not ready, or not as asked.");
  return (ready - opened) / 1000;
}

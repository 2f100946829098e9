import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findInstalledBrowser } from "../e2e/find-browser";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import type { Measurement } from "./measurement";

const port = 9317;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's four scores (its default: a mid-range phone on slow 4G) of the lesson. */
export async function measureLesson(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  const { executablePath, args } = await findInstalledBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(site.origin, {
      port,
      logLevel: "error",
      onlyCategories: [...categories],
    });
    if (!result) throw new Error("Lighthouse returned nothing.");
    const scores = categories.map(
      (category): Measurement => ({
        what: `Lighthouse, lesson, ${category}`,
        measured: Math.round((result.lhr.categories[category]?.score ?? 0) * 100),
        baseline: null,
        unit: "points",
        claim: { kind: "at-least", value: 95 },
      }),
    );
    return scores;
  } finally {
    await browser.close();
    await site.kill();
    removeDataFolder(folder);
  }
}

import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findBrowser } from "../e2e/find-browser";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import type { Measurement } from "./measurement";

const port = 9317;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's four scores of the lesson (its default: a mid-range phone on slow 4G), and its weight. */
export async function measureLesson(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  const { executablePath, args } = await findBrowser();
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
    const page = await browser.newPage();
    let heavy = 0;
    page.on("response", (response) => {
      if (/\/runtime\/|\/sandbox\/|monaco/.test(response.url())) heavy += 1;
    });
    for (const path of ["/", "/quiz", "/classes"])
      await page.goto(site.origin + path, { waitUntil: "networkidle" });
    return [
      ...scores,
      {
        what: "Files of the Python runtime or the editor that lesson, quiz and class pages load",
        measured: heavy,
        baseline: null,
        unit: "files",
        claim: { kind: "at-most", value: 0 },
      },
    ];
  } finally {
    await browser.close();
    await site.kill();
    removeDataFolder(folder);
  }
}

import { chromium, type Request } from "@playwright/test";
import { findInstalledBrowser } from "../e2e/find-browser";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import { whenQuiet } from "./editor";
import type { Measurement } from "./measurement";

/**
 * The scripts that an exercise's page loads until Check can be pressed. Python's files are asked
 * for and never come, so what waits for Python, the editor among it, is not asked for.
 */
export async function measureScripts(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  const { executablePath, args } = await findInstalledBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.route("**/runtime/**", () => {});
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request);
    });
    const untilQuiet = whenQuiet(page);
    await page.goto(`${site.origin}/exercises/domain-identification`, { waitUntil: "commit" });
    await untilQuiet();
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    return [
      {
        what: "Scripts of an exercise until Check can be pressed (gzip; Monaco's and Python's apart)",
        measured: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1000,
        baseline: null,
        unit: "kB",
        claim: { kind: "at-most", value: 170 },
      },
    ];
  } finally {
    await browser.close();
    await site.kill();
    removeDataFolder(folder);
  }
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { findInstalledBrowser } from "../e2e/find-browser";

/** A browser with an empty profile on disk, so that what a visit leaves behind is there at the next. */
export async function withProfile<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const { executablePath, args } = await findInstalledBrowser();
  const folder = mkdtempSync(join(tmpdir(), "day-17-profile-"));
  const context = await chromium.launchPersistentContext(folder, { executablePath, args });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/find-browser";

const { executablePath, args } = await findBrowser();
// Python is a large program that each journey runs for a moment: compiling it a second time for
// speed took half of the processor time of a Check. The measurements do without this.
const compileOnce = "--js-flags=--liftoff-only";

export default defineConfig({
  testDir: "e2e",
  // The toy's own tests are of the site that it is laid into.
  testIgnore: "toy-exercise/**",
  outputDir: "test-results",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // One more try on a machine that other work may have slowed; the report names what needed it.
  retries: 1,
  // Machines are small and shared: these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath, args: [...args, compileOnce] },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Recording every page costs more than the pages: `--trace on` records one that fails here.
    trace: "on-first-retry",
  },
});

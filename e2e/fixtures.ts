import { test as base, type Page } from "@playwright/test";
import { newDataFolder, removeDataFolder, type Site, startSite } from "./site";

type Fixtures = {
  /** A site of this test's own, for what changes it for all: set-up, kill and restart. */
  ownSite: Site;
  /** Closes what a test opened for its people: their pages would go on working beside the next test. */
  nothingLeftOpen: undefined;
};
type WorkerFixtures = {
  /** A running site that the tests of one worker share. */
  site: Site & { instructor: Credentials };
};
export type Credentials = { email: string; password: string };

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({ browser }, use) => {
      const folder = newDataFolder();
      const site = await startSite(folder);
      const instructor = { email: "ines@school.example", password: "a long enough password" };
      const page = await browser.newPage();
      await setUpInstructor(page, site, instructor);
      await page.close();
      await use({ ...site, instructor });
      await site.kill();
      removeDataFolder(folder);
    },
    { scope: "worker", timeout: 180_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  ownSite: async ({}, use) => {
    const folder = newDataFolder();
    const site = await startSite(folder);
    await use(site);
    await site.kill();
    removeDataFolder(folder);
  },
  nothingLeftOpen: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Follows the one-time link, as the first instructor does. */
export async function setUpInstructor(page: Page, site: Site, { email, password }: Credentials) {
  if (!site.setupLink) throw new Error("The site printed no set-up link.");
  await page.goto(site.setupLink);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create my account" }).click();
  await page.waitForURL("**/classes");
}

/** Signs in as the shared site's instructor. */
export async function signIn(page: Page, origin: string, { email, password }: Credentials) {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/classes");
}

/** Makes a class as the signed-in instructor and returns its code. */
export async function createClass(page: Page, origin: string, name: string): Promise<string> {
  await page.goto(`${origin}/classes`);
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create the class" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  const code = await page.locator("dd", { hasText: /^[A-Z0-9]{6}$/ }).textContent();
  return (code ?? "").trim();
}

export async function joinClass(
  page: Page,
  origin: string,
  code: string,
  name: string,
): Promise<void> {
  await page.goto(`${origin}/join/${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Join the class" }).click();
  await page.waitForURL("**/classes");
}

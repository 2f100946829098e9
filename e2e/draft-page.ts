import { type Browser, expect, type Page } from "@playwright/test";
import { preferPlainEditor, showPane } from "./exercise-page";

export const draftPath = "/exercises/domain-identification";
export const exercisePaths = [
  draftPath,
  "/exercises/data-product-design",
  "/exercises/governance-policies",
  "/exercises/platform-capabilities",
  "/exercises/migration-planning",
];
export const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });
export const draftState = (page: Page) => page.getByTestId("draft-state");

/**
 * Drafts are the same in both editors; the plain one loads nothing and shows its text to a test. Nor
 * do they need Python, which would take most of the time: the page finds a sandbox that never begins.
 */
export async function openPlain(page: Page, origin: string, path = draftPath): Promise<void> {
  await preferPlainEditor(page);
  await page.addInitScript(() => {
    const day17Sandbox = {
      prepare: () => {},
      status: () => ({ kind: "idle" }),
      subscribe: () => () => {},
      diagnostics: () => null,
      close: () => {},
    };
    Object.assign(window, { day17Sandbox });
  });
  await page.goto(origin + path);
  await showPane(page, "Program");
  await expect(draftState(page)).not.toHaveText("Opening your draft");
}

/** One person on two devices, with a session: the server keeps drafts too. */
export async function twoDevices(browser: Browser, origin: string): Promise<[Page, Page]> {
  const one = await browser.newContext();
  const made = await one.request.post(`${origin}/api${draftPath}/challenges`, {
    data: {},
    headers: { Origin: origin },
  });
  expect(made.ok()).toBe(true);
  const two = await browser.newContext();
  await two.addCookies(await one.cookies());
  return [await one.newPage(), await two.newPage()];
}

import { expect, type Page } from "@playwright/test";

export async function startQuiz(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/quiz`);
  await page.getByRole("button", { name: /^(Start|Try)/ }).click();
  await page.waitForURL("**/quiz/*");
  await expect(page.getByRole("group", { name: /Who owns data in data mesh/ })).toBeVisible();
}

/** Answers the single-choice question and nothing else. */
export async function answerWhoOwns(page: Page, option: string): Promise<void> {
  await page
    .getByRole("group", { name: /Who owns data in data mesh/ })
    .getByRole("radio", { name: option })
    .check({ force: true });
}

/** Ticks the four principles. */
export async function answerPrinciples(page: Page): Promise<void> {
  const group = page.getByRole("group", { name: /What are the four principles/ });
  for (const name of [
    /^Domain ownership/,
    /^Data as a product/,
    /^Self-serve data platform/,
    /^Federated computational governance/,
  ]) {
    await group.getByRole("checkbox", { name }).check({ force: true });
  }
}

export async function submitQuiz(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Submit/ }).click();
  await page.getByRole("button", { name: "Submit now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/result|points|of 8/i);
}

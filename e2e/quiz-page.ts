import { expect, type Page } from "@playwright/test";
import { questions } from "../quiz/questions";

export const allPoints = questions.reduce((sum, { points }) => sum + points, 0);

/** Starts an attempt with all its questions on one page. */
export async function startQuiz(page: Page, origin: string): Promise<void> {
  await openQuizPage(page, origin);
  await page.getByRole("button", { name: /^(Start|Try)/ }).click();
  await page.waitForURL("**/quiz/*");
  await expect(page.getByRole("group", { name: /Who owns data in data mesh/ })).toBeVisible();
}

/** Opens the page of the quiz as somebody who likes all questions on one page. */
export async function openQuizPage(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/quiz`);
  await page.evaluate(() => localStorage.setItem("quiz-layout", "all"));
}

/** Answers the single-choice question and nothing else. */
export async function answerWhoOwns(page: Page, option: string): Promise<void> {
  const choice = page
    .getByRole("group", { name: /Who owns data in data mesh/ })
    .getByRole("radio", { name: option });
  await choice.press("Space");
  await expect(choice).toBeChecked();
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
    const choice = group.getByRole("checkbox", { name });
    await choice.press("Space");
    await expect(choice).toBeChecked();
  }
}

export async function submitQuiz(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Submit answers/ }).click();
  await page.getByRole("button", { name: "Submit now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/result|points/i);
}

export type TermsFields = {
  attempts?: string;
  limitMinutes?: string;
  /** As a form's field writes them. */
  opensAt?: string;
  closesAt?: string;
  answers?: "Explained as soon as" | "Explained once the quiz is closed" | "Not shown here";
  counts?: "The best" | "The first" | "The last" | "The average";
};

/** Fills the settings of a class's quiz as its instructor, and saves them. */
export async function setTerms(page: Page, classAddress: string, fields: TermsFields) {
  await page.goto(`${classAddress}/quiz`);
  const { attempts, limitMinutes, opensAt, closesAt, answers, counts } = fields;
  if (attempts !== undefined) await page.getByLabel(/^Attempts/).fill(attempts);
  if (limitMinutes !== undefined) await page.getByLabel("Time limit").fill(limitMinutes);
  if (opensAt !== undefined) await page.getByLabel(/^Opens/).fill(opensAt);
  if (closesAt !== undefined) await page.getByLabel(/^Closes/).fill(closesAt);
  if (answers) await page.getByRole("radio", { name: answers }).check();
  if (counts) await page.getByRole("radio", { name: counts }).check();
  await page.getByRole("button", { name: "Save the settings" }).click();
}

/** A question's part of the page. */
export function questionNumber(page: Page, number: number) {
  return page.locator("section").filter({ has: page.locator(`#question-${number}`) });
}

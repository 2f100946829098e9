import type { Page } from "@playwright/test";
import { questions } from "../quiz/questions";
import {
  fillProgram,
  openExercise,
  preferPlainEditor,
  solution,
  stepOf,
  submit,
} from "./exercise-page";
import { expect, test } from "./fixtures";
import { answerPrinciples, answerWhoOwns, questionNumber, startQuiz } from "./quiz-page";
import { translatePage } from "./translate-page";

test("A quiz that the browser translates takes all four kinds of answers", async ({
  page,
  site,
}) => {
  await startQuiz(page, site.origin);
  await translatePage(page);
  await answerPrinciples(page);
  await answerWhoOwns(page, "The domain team that creates it");
  await expect(questionNumber(page, 1).getByText("Answered", { exact: true })).toBeVisible();
  await expect(page.getByText(`2 of ${questions.length} answered`)).toBeVisible();

  const matching = questionNumber(page, 2);
  await expect(matching.getByText("Not answered yet")).toBeVisible();
  for (const placed of [1, 2]) {
    await matching
      .getByRole("combobox")
      .nth(placed - 1)
      .selectOption({ index: 1 });
    await expect(matching.getByText(`${placed} of 6 placed`)).toBeVisible();
  }
  await expect(matching.getByText(/each sign fits one of them at most/)).toBeVisible();
  await matching.getByRole("button", { name: /^Clear/ }).click();
  await expect(matching.getByText("Not answered yet")).toBeVisible();

  const sorting = questionNumber(page, 4);
  await sorting.getByRole("radio").first().check();
  await expect(sorting.getByText("1 of 7 placed")).toBeVisible();
  await sorting.getByRole("button", { name: /Explain this answer/ }).click();
  await expect(sorting.getByRole("status").first()).not.toBeEmpty();
  await sorting.getByRole("radio").nth(1).check();
  await expect(sorting.getByRole("status").first()).toBeEmpty();

  await expect(page.getByText("Saved on the server").first()).toBeVisible();
  await page.getByRole("button", { name: /^Submit/ }).click();
  await expect(
    page.getByText(
      `Of ${questions.length} questions, ${questions.length - 3} not answered and 1 answered in part.`,
    ),
  ).toBeVisible();
});

test("An exercise that the browser translates shows report and picture anew", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await translatePage(page);
  const results = stepOf(page);
  await check(page, "DOMAINS = {}\n");
  await expect(results.getByText(/0 of 3 steps pass/)).toBeVisible();
  await check(page, "DOMAINS = 1 / 0\n");
  await expect(results.getByText(/stopped before it could be checked/)).toBeVisible();
  await check(page, solution);
  await expect(results.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();
  await expect(results.getByRole("img", { name: /^Where the records live/ })).toBeVisible();
  await submit(page);
  await expect(results.getByText("Best of 1 submission, graded by the server")).toBeVisible();
  await check(page, `${solution}# once more\n`);
  await submit(page);
  await expect(results.getByText("Best of 2 submissions, graded by the server")).toBeVisible();
});

async function check(page: Page, source: string): Promise<void> {
  await fillProgram(page, source);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

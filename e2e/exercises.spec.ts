import { devices, type Page } from "@playwright/test";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { readProgram } from "../exercises/read-program";
import { openExercise, showPane, stepOf, submit, typeProgram } from "./exercise-page";
import { expect, test } from "./fixtures";

const phone = devices["Pixel 7"];

function read(exercise: (typeof exerciseList)[number], ...path: string[]): string {
  return readProgram(folderOf(exercise), ...path);
}

for (const exercise of exerciseList) {
  const outOf = exercise.checks.reduce((sum, { points }) => sum + points, 0);

  async function check(page: Page, wanted: RegExp, isTouch: boolean): Promise<void> {
    const button = page.getByRole("button", { name: "Check", exact: true });
    await (isTouch ? button.tap() : page.keyboard.press("ControlOrMeta+Enter"));
    await expect(stepOf(page).getByText(wanted).first()).toBeVisible();
  }

  test(`Exercise ${exercise.number} goes from starter to steps to mastered at a desk`, async ({
    page,
    site,
  }) => {
    await openExercise(page, site.origin, exercise.id);
    await page.getByRole("textbox", { name: /Your program/ }).focus();
    await check(page, /0 of 3 steps pass/, false);
    await typeProgram(page, read(exercise, "solutions", "core.py"));
    await check(page, /Complete: 3 of 3 steps pass/, false);
    await submit(page);
    await typeProgram(page, read(exercise, "solutions", "full.py"));
    await check(page, /Mastered: all \d+ checks pass/, false);
    await expect(page.getByText(`${outOf} of ${outOf} points`).first()).toBeVisible();
    for (const step of [2, 3]) {
      await page.getByRole("button", { name: new RegExp(`^Step ${step}: `) }).click();
      await expect(stepOf(page).getByText(`Step ${step} passes`)).toBeVisible();
    }
    await page.getByRole("button", { name: "Case data" }).click();
    await expect(
      page.getByRole("region", { name: "Case data" }).getByRole("table").first(),
    ).toBeVisible();
  });

  test(`Exercise ${exercise.number} goes from starter to steps to mastered on a phone`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ ...phone });
    const page = await context.newPage();
    await openExercise(page, site.origin, exercise.id);
    for (const [file, wanted] of [
      ["core.py", /Complete: 3 of 3 steps pass/],
      ["full.py", /Mastered: all \d+ checks pass/],
    ] as const) {
      await showPane(page, "Program");
      const editor = page.getByRole("textbox", { name: /Your program/ });
      await editor.tap();
      await editor.fill(read(exercise, "solutions", file));
      await check(page, wanted, true);
    }
    await submit(page);
    await context.close();
  });
}

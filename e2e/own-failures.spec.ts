import { fillProgram, openExercise, preferPlainEditor, solution, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";

test("A picture that fails takes nothing else with it, and comes back with the next check", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await fillProgram(page, solution);
  const step = stepOf(page);
  const check = page.getByRole("button", { name: "Check", exact: true });
  await check.click();
  await expect(step.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();

  // Only the pictures of exercise 1 ask for it.
  await page.evaluate(() => {
    const cosine = Math.cos;
    Math.cos = () => {
      throw new Error("as a bug would");
    };
    Object.assign(window, { mend: () => Object.assign(Math, { cos: cosine }) });
  });
  await page.getByRole("button", { name: "Step 2: Measure a boundary" }).click();
  await expect(step).toContainText("This part failed");
  await step.getByRole("button", { name: "Try again" }).click();
  await expect(step).toContainText("This part failed");
  await expect(step.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: /Your program/ })).toHaveValue(solution);

  await page.evaluate("mend()");
  await check.click();
  await expect(step.getByRole("heading", { name: "What crosses your boundaries" })).toBeVisible();
});

test("A browser without the newer methods of arrays checks and draws all the same", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  // As in Chrome 109.
  await page.addInitScript(() => {
    for (const name of ["toReversed", "toSorted", "toSpliced", "with"]) {
      Reflect.deleteProperty(Array.prototype, name);
    }
  });
  await openExercise(page, site.origin);
  await fillProgram(page, solution);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(
    stepOf(page)
      .getByText(/Mastered: all 17 checks pass/)
      .first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show all three steps" }).click();
  await stepOf(page)
    .getByText(/^Going further: .*The mesh that it makes/)
    .click();
  await expect(stepOf(page).getByRole("img", { name: /mesh/ }).first()).toBeVisible();
});

import { fillProgram, openExercise, preferPlainEditor, solution } from "./exercise-page";
import { expect, test } from "./fixtures";

test("A picture that fails takes its tab with it, and comes back with the next check", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await fillProgram(page, solution);
  const results = page.getByRole("region", { name: "Results" });
  const check = page.getByRole("button", { name: "Check", exact: true });
  await check.click();
  await expect(results.getByText("Submitted and graded by the server")).toBeVisible();

  // Only the pictures of exercise 1 ask for it.
  await page.evaluate(() => {
    const cosine = Math.cos;
    Math.cos = () => {
      throw new Error("as a bug would");
    };
    Object.assign(window, { mend: () => Object.assign(Math, { cos: cosine }) });
  });
  await page.getByRole("tab", { name: "Your design" }).click();
  const design = page.getByRole("tabpanel", { name: "Your design" });
  await expect(design).toContainText("This part failed");
  await design.getByRole("button", { name: "Try again" }).click();
  await expect(design).toContainText("This part failed");
  await expect(results.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: /Your program/ })).toHaveValue(solution);

  await page.evaluate("mend()");
  await check.click();
  await expect(design.getByRole("heading", { name: "The mesh that it makes" })).toBeVisible();
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
  await expect(page.getByText("Submitted and graded by the server")).toBeVisible();
  await page.getByRole("tab", { name: "Your design" }).click();
  const design = page.getByRole("tabpanel", { name: "Your design" });
  await expect(design.getByRole("heading", { name: "The mesh that it makes" })).toBeVisible();
});

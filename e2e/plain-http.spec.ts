import { fillProgram, openExercise, preferPlainEditor, solution, submit } from "./exercise-page";
import { expect, test } from "./fixtures";
import { startQuiz } from "./quiz-page";

test("Over plain http in a network an exercise is submitted and a quiz started", async ({
  playwright,
  launchOptions,
  site,
}) => {
  const { port } = new URL(site.origin);
  // Browsers trust localhost without https, and no other name: there they leave out much.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), "--host-resolver-rules=MAP site.test localhost"],
  });
  const page = await browser.newPage();
  const origin = `http://site.test:${port}`;
  await preferPlainEditor(page);
  await openExercise(page, origin);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await fillProgram(page, solution);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(/Mastered: all/).first()).toBeVisible();
  await submit(page);
  await startQuiz(page, origin);
  await browser.close();
});

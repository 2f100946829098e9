import { expect } from "@playwright/test";
import { findsNothing } from "./axe";
import { openExercise, preferPlainEditor, showPane, solution } from "./exercise-page";
import { test } from "./fixtures";

test("A word opens its meaning by keyboard, and its section of the lesson loses nothing typed", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await showPane(page, "Step");
  const word = page.getByRole("button", { name: "domain", exact: true });
  const meaning = page.getByRole("note", { name: "What “domain” means" });
  const section = meaning.getByRole("link", { name: "1. Domain Ownership" });

  await test.step("Enter opens it, Tab goes into it, Escape closes it and gives the focus back", async () => {
    await expect(meaning).toBeHidden();
    await word.focus();
    await page.keyboard.press("Enter");
    await expect(meaning).toContainText("people who decide in it");
    await findsNothing(page);
    await page.keyboard.press("Tab");
    await expect(section).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
  });

  await test.step("A press elsewhere closes it", async () => {
    await word.click();
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await page.getByText("Kestrel Home sells furniture").click();
    await expect(meaning).toBeHidden();
  });

  await test.step("Its section opens in the same tab, and leads back to the step and the text", async () => {
    await showPane(page, "Program");
    await page.getByRole("textbox", { name: /Your program/ }).fill("# half a thought\n");
    await showPane(page, "Step");
    await word.click();
    await section.click();
    await expect(page).toHaveURL(`${site.origin}/#1-domain-ownership`);
    await page
      .getByRole("link", { name: "step 2", exact: true })
      .and(page.locator('[href="/exercises/domain-identification#step-2"]'))
      .click();
    await expect(page).toHaveURL(/domain-identification#step-2$/);
    await expect(page.getByRole("heading", { name: "Measure a boundary" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Give three records a home" })).toBeHidden();
    await expect(page.getByRole("textbox", { name: /Your program/ })).toHaveValue(
      "# half a thought\n",
    );
  });
});

test("The words stand on a page of their own, and in print a word is only a word", async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await page.getByRole("link", { name: /Words of the exercises/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Words" })).toBeVisible();
  await expect(page.getByRole("term").filter({ hasText: "modularity" })).toBeVisible();

  await page.goto(`${site.origin}/exercises/domain-identification`);
  await page.emulateMedia({ media: "print" });
  // Buttons are not printed, but the words of a sentence are.
  await expect(page.locator("p button", { hasText: /^domain$/ }).first()).toHaveCSS(
    "display",
    /inline/,
  );
});

test("How others solved it is refused before mastering, and shown after", async ({
  page,
  site,
}) => {
  const address = `${site.origin}/api/exercises/domain-identification/designs`;
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const others = page.getByRole("button", { name: "How others solved it" });
  await expect(others).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);

  await showPane(page, "Program");
  await page.getByRole("textbox", { name: /Your program/ }).fill(solution);
  await page
    .getByRole("button", { name: /^Submit( as it is)?$/ })
    .first()
    .click();
  await expect(others).toBeVisible({ timeout: 30_000 });
  await others.click();
  const dialog = page.getByRole("dialog", { name: "How others solved it" });
  await expect(dialog.getByRole("radio")).toHaveCount(4);
  // The first one is the very program that was submitted.
  await expect(dialog).toContainText("The two are the same, line by line.");
  await dialog.getByRole("radio", { name: /Nine small domains/ }).check();
  await expect(dialog.getByRole("region", { name: "Comparison", exact: true })).toContainText(
    "Only in “Nine small domains”",
  );
  await findsNothing(page);
  await page.keyboard.press("Escape");
  await expect(others).toBeFocused();
  expect((await page.request.get(address)).status()).toBe(200);
});

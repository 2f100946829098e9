import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { openExercise, preferPlainEditor, showPane, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";

const phoneWidth = { width: 320, height: 800 };

async function checkProgram(page: Page, source: string): Promise<void> {
  await showPane(page, "Program");
  await page.getByRole("textbox", { name: /Your program/ }).fill(source);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(
    stepOf(page)
      .getByText(/Mastered|of 3 steps pass/)
      .first(),
  ).toBeVisible();
}

/** Shows the pictures of all steps, and opens what is folded in them. */
async function openPictures(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Show all three steps" }).click();
  for (const fold of await page.getByText(/^Going further: |, as a table$/).all())
    await fold.click();
  return stepOf(page);
}

function fullSolution(folder: string): string {
  return readFileSync(`exercises/${folder}/programs/solutions/full.py`, "utf8");
}

test("A plan is asked for, drawn, read as a table and taken home", async ({ page, site }) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin, "migration-planning");
  // Without the functions there is nothing to draw, and it is said what is missing.
  await checkProgram(page, "RISKS = []\n");
  const design = await openPictures(page);
  await expect(design).toContainText("RISKS must be a non-empty list of risks.");
  await checkProgram(page, fullSolution("05-migration-planning"));
  await expect(design.getByText(/^Mastered/)).toBeVisible();
  // The report is there before the picture.
  await design.getByText(/^Going further: .*Your plan, week by week/).waitFor();
  for (const fold of await design.getByText(/^Going further: /).all()) await fold.click();
  await expect(design.getByRole("img", { name: "The plan, week by week" })).toBeVisible();
  await expect(design).toContainText("your critical path, which knows no crews, is 45.83 weeks");
  await design.getByText("The plan as a table").click();
  const rows = design.getByRole("region", { name: "The plan as a table" }).getByRole("row");
  await expect(rows).toHaveCount(21);
  await expect(rows.filter({ hasText: "w_pricing" })).toContainText("no");
  await expect(design.getByRole("table", { name: "As rated" })).toContainText("R5");

  const downloading = page.waitForEvent("download");
  await design.getByRole("button", { name: "Download the plan (CSV)" }).click();
  const file = await (await downloading).path();
  const lines = readFileSync(file, "utf8").trim().split("\r\n");
  expect(lines).toHaveLength(21);
  expect(lines[1]).toBe("charter,1 council,0.00,2.00,,0.00,yes");
});

test("A platform is drawn at work and by size, on the narrowest phone", async ({ page, site }) => {
  await page.setViewportSize(phoneWidth);
  await preferPlainEditor(page);
  await openExercise(page, site.origin, "platform-capabilities");
  await checkProgram(page, fullSolution("04-platform-capabilities"));
  const design = await openPictures(page);
  await expect(design.getByRole("region", { name: "The plane mesh" })).toContainText(
    "today: catalog()",
  );
  const quotas = design.getByRole("region", { name: "Quotas at the end of the story" });
  await expect(quotas).toContainText("600 of 600 GB");
  await design.getByLabel("Story").first().selectOption({ label: "processors run out" });
  await expect(quotas).toContainText("4 of 8 CPU");
  await expect(design.getByRole("region", { name: "Requests of the story" })).toContainText(
    "petra, day 12, says yes: granted",
  );
  await expect(design).toContainText("The shares add up to 2,249.27 of 2,249.27.");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

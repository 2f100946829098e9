import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { openExercise, typeProgram } from "./exercise-page";
import { expect, test } from "./fixtures";

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** Lines of the code editor that are in sight as a whole. */
function countLines(page: Page): Promise<number> {
  return page.evaluate(() => {
    const editor = document
      .querySelector(".monaco-editor .overflow-guard")
      ?.getBoundingClientRect();
    const [first] = document.querySelectorAll(".monaco-editor .view-line");
    const height = first?.getBoundingClientRect().height ?? 0;
    return editor && height > 0 ? Math.floor(editor.height / height) : 0;
  });
}

/** The share of the window that is neither task nor program. */
function shareOfBars(page: Page): Promise<number> {
  return page.getByRole("region", { name: "Step", exact: true }).evaluate((step) => {
    return 1 - step.getBoundingClientRect().height / innerHeight;
  });
}

for (const exercise of exerciseList) {
  test(`Exercise ${exercise.number} leaves room for 20 lines of code, and bars take a fifth of a phone`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(laptop);
    await openExercise(page, site.origin, exercise.id);
    await page.locator(".monaco-editor .view-line").first().waitFor();
    expect(await countLines(page)).toBeGreaterThanOrEqual(20);
    // What the learner has of the steps, and nothing of what goes further: most checks fail.
    const core = join("exercises", folderOf(exercise), "programs", "solutions", "core.py");
    await typeProgram(page, readFileSync(core, "utf8"));
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByText(/Complete: 3 of 3 steps pass/).first()).toBeVisible();
    const failures = page.getByRole("heading", { level: 4, name: /^Not yet: / });
    await page.getByRole("button", { name: "Show all three steps" }).click();
    const report = page.getByRole("region", { name: "Report" });
    for (const fold of await report.getByText(/^Go further: /).all()) await fold.click();
    expect(await failures.count()).toBeGreaterThanOrEqual(4);
    for (const fold of await page.getByText("All of the step’s text").all()) await fold.click();
    expect(await countLines(page)).toBeGreaterThanOrEqual(20);

    await page.setViewportSize(phone);
    expect(await shareOfBars(page)).toBeLessThanOrEqual(0.2);
    const tabs = page.getByRole("navigation", { name: "Panes" }).getByRole("button");
    const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
}

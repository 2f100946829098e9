import type { Page } from "@playwright/test";
import { chooseEditor, openExercise } from "./exercise-page";
import { expect, test } from "./fixtures";

const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });
const told = (page: Page) => page.getByRole("region", { name: "Program" }).getByRole("status");
const check = (page: Page, outcome: string) =>
  page.locator(`[data-outcome='${outcome}']`).getByRole("heading");

for (const kind of ["code", "plain"] as const) {
  test(`Between the ${kind} editor and the checks that fail each way is one key`, async ({
    page,
    site,
  }) => {
    await openExercise(page, site.origin);
    await page.locator(".monaco-editor .view-lines").first().waitFor();
    if (kind === "plain") await chooseEditor(page, kind);
    const editor = program(page);
    await editor.focus();
    await page.keyboard.press("Control+Enter");
    await expect(editor).toHaveAccessibleDescription(/\d marked lines?, F8 goes to the next/);
    const failed = check(page, "wrong");
    await expect(failed.first()).toBeVisible();

    await page.keyboard.press("F8");
    await expect(told(page)).toHaveText(/^Line \d+( \(\d checks\))?: /);
    const first = await told(page).textContent();
    await page.keyboard.press("Control+F8");
    await expect(page.locator("[data-outcome='wrong'] h4:focus")).toBeVisible();
    // Back to the same line, and from it to the check again.
    await page.keyboard.press("F8");
    await expect(editor).toBeFocused();
    await expect(told(page)).toHaveText(first ?? "");
    await page.keyboard.press("Control+F8");
    await page.keyboard.press("n");
    await expect(told(page)).toHaveText(/^No other check/);

    await test.step("In the report single keys go through them and around", async () => {
      await page.getByRole("button", { name: "Show all three steps" }).click();
      await page.keyboard.press("Control+F8");
      const focused = page.locator("h4:focus");
      const before = await focused.textContent();
      await page.keyboard.press("n");
      await expect(focused).not.toHaveText(before ?? "");
      await page.keyboard.press("p");
      await expect(focused).toHaveText(before ?? "");
    });
  });
}

test("The step's place and the line that is meant are drawn, and the line until it is edited", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1366, height: 1400 });
  await openExercise(page, site.origin);
  const editor = page.locator(".monaco-editor").first();
  await editor.locator(".view-lines").waitFor();
  const place = editor.locator(".margin-view-overlays [class*='place']");
  await expect(place).toHaveCount(15);
  await page.getByRole("button", { name: "Step 1: line 5" }).click();
  await expect(program(page)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  const finding = editor.locator("[class*='finding']");
  await expect(finding).not.toHaveCount(0);
  const lines = await finding.count();
  await page.keyboard.press("F8");
  await page.keyboard.press("End");
  await page.keyboard.type("  # looked at");
  await expect(finding).toHaveCount(lines - 1);
  // The place begins a line lower once a line is put above it.
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("# mine\n");
  await expect(page.getByRole("button", { name: "Step 1: line 6" })).toBeVisible();
});

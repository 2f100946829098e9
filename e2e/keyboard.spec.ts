import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { readProgram } from "../exercises/read-program";
import { preferPlainEditor } from "./exercise-page";
import { expect, test } from "./fixtures";

const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };

/** Each exercise in both editors; what is complete on the one screen is mastered on the other. */
const journeys = exerciseList.flatMap((exercise) => [
  { exercise, kind: "code", from: phone, to: laptop } as const,
  { exercise, kind: "plain", from: laptop, to: phone } as const,
]);

const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });

/** From the page's top, and with the keyboard alone. */
async function skipToProgram(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to your program" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(program(page)).toBeFocused();
}

/** Selects all and pastes what was copied elsewhere. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
}

async function check(page: Page, said: RegExp): Promise<void> {
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: said })).toBeAttached();
}

/** Presses Tab until what has the focus reads so. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(text)) return;
  }
  throw new Error(`${name} was not reached by ${most} presses of Tab.`);
}

for (const { exercise, kind, from, to } of journeys) {
  test(`By keyboard alone exercise ${exercise.number} is complete at ${from.width} and mastered at ${to.width} pixels, in the ${kind} editor`, async ({
    page,
    site,
  }) => {
    const solutions = join("exercises", folderOf(exercise), "programs", "solutions");
    if (kind === "plain") await preferPlainEditor(page);
    await page.setViewportSize(from);
    await page.goto(`${site.origin}/exercises/${exercise.id}`);
    await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    if (kind === "code")
      await page.locator(".monaco-editor .view-lines").first().waitFor({ state: "attached" });

    await test.step("To the program, Check, to what fails, to its line and back", async () => {
      await skipToProgram(page);
      await check(page, /First to mend: /);
      const failed = page.locator("[data-outcome=wrong] h4:focus");
      // Where the report takes the program's place, the focus has gone there by itself.
      if (await program(page).isVisible()) await page.keyboard.press("Control+F8");
      await expect(failed).toBeVisible();
      const title = (await failed.textContent()) ?? "";
      await page.keyboard.press("F8");
      await expect(program(page)).toBeFocused();
      await page.keyboard.press("Control+F8");
      await expect(failed).toHaveText(title);
    });

    await test.step("Complete, the way to a step, and submitted by a key", async () => {
      await skipToProgram(page);
      await paste(page, readFileSync(join(solutions, "core.py"), "utf8"));
      await check(page, /Complete: 3 of 3 steps pass/);
      await page.keyboard.press("Control+Alt+Enter");
      await expect(
        page.getByRole("status").filter({ hasText: "Graded by the server" }),
      ).toBeAttached();
      const isFocusLost = () => document.activeElement === document.body;
      await expect.poll(() => page.evaluate(isFocusLost)).toBe(false);
    });

    await test.step("Mastered on the other screen", async () => {
      await page.setViewportSize(to);
      await skipToProgram(page);
      await paste(page, readFileSync(join(solutions, "full.py"), "utf8"));
      await check(page, /Mastered: all/);
      await page.keyboard.press("Control+Alt+Enter");
      await expect(
        page.getByRole("status").filter({ hasText: "Graded by the server: Mastered" }),
      ).toBeAttached();
    });
  });
}

test("By keyboard alone a step that passes leads to the next one", async ({ page, site }) => {
  await preferPlainEditor(page);
  await page.setViewportSize(phone);
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
  await skipToProgram(page);
  await paste(page, readProgram("01-domain-identification", "slips", "crossing-forgotten.py"));
  await check(page, /Step 1 passes/);
  await expect(page.getByRole("heading", { name: "Step 1 passes" })).toBeFocused();
  await tabTo(page, /^Next step: 2/, 3);
  await page.keyboard.press("Enter");
  await expect(page.locator("h2:focus")).toHaveText("Measure a boundary");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { devices, type Page } from "@playwright/test";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { preferPlainEditor, showPane } from "./exercise-page";
import { expect, test } from "./fixtures";

/** Goes where the page says that one should, and nowhere else. */
async function goNext(page: Page, byKeyboard: boolean): Promise<void> {
  const next = page.locator("a[rel=next]").first();
  await expect(next).toBeVisible();
  if (!byKeyboard) return next.click();
  await next.focus();
  await page.keyboard.press("Enter");
}

async function solve(page: Page, program: string, byKeyboard: boolean): Promise<void> {
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
  await showPane(page, "Program");
  const editor = page.getByRole("textbox", { name: /Your program/ });
  await editor.fill(program);
  if (byKeyboard) await page.keyboard.press("ControlOrMeta+Enter");
  else await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Submitted and graded by the server")).toBeVisible();
}

const ways = [
  { who: "at a desk", options: {}, byKeyboard: false },
  { who: "on a phone", options: devices["Pixel 7"], byKeyboard: false },
  { who: "by keyboard alone", options: {}, byKeyboard: true },
];

for (const { who, options, byKeyboard } of ways) {
  test(`Following only what is next leads from the lesson to Your Day 17, ${who}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await preferPlainEditor(page);
    await page.goto(site.origin);
    await goNext(page, byKeyboard);
    for (const exercise of exerciseList) {
      await page.waitForURL(`**/exercises/${exercise.id}`);
      const core = join("exercises", folderOf(exercise), "solutions", "core.py");
      await solve(page, readFileSync(core, "utf8"), byKeyboard);
      await goNext(page, byKeyboard);
    }
    await page.waitForURL("**/quiz");
    await page.getByRole("button", { name: /^(Start|Try)/ }).press("Enter");
    await page.waitForURL("**/quiz/*");
    await page.getByRole("button", { name: /^Submit answers/ }).press("Enter");
    await page.getByRole("button", { name: "Submit now" }).press("Enter");
    await goNext(page, byKeyboard);
    await page.waitForURL("**/your-day");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your Day 17");
    await expect(page.getByText("The survey of Kestrel Home is whole.")).toBeVisible();
    const done = page.getByRole("navigation", { name: "Day 17" });
    await expect(done.locator("[data-stone=exercises]")).toHaveAttribute("data-state", "set");
    await expect(done.locator("[data-stone=quiz]")).toHaveAttribute("data-state", "set");
    await context.close();
  });
}

test("The script of reading pages is small, and shows what this browser knows", async ({
  page,
  request,
  site,
}) => {
  const html = await (await request.get(site.origin)).text();
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  // Rules by which a browser prepares pages are data, and nothing that it runs.
  const inline = scripts.filter(
    ([, attributes]) => !/src=|"speculationrules"/.test(attributes ?? ""),
  );
  expect(inline).toHaveLength(1);
  expect(inline[0]?.[2]?.length).toBeLessThanOrEqual(1024);
  await page.goto(`${site.origin}/`);
  await page.mouse.wheel(0, 400);
  await page.locator("#four-principles-of-data-mesh").scrollIntoViewIfNeeded();
  const stone = page.getByRole("navigation", { name: "Day 17" }).locator("[data-stone=lesson]");
  await expect(stone).toHaveAttribute("data-state", "half");
  await page.goto(`${site.origin}/exercises`);
  await expect(stone).toHaveAttribute("data-state", "half");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { devices, type Page } from "@playwright/test";
import { exerciseList, folderOf } from "../exercises/exercise-list";
import { preferPlainEditor, showPane, submit } from "./exercise-page";
import { expect, signIn, test } from "./fixtures";

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
  await expect(page.getByText(/Complete: 3 of 3 steps pass/).first()).toBeVisible();
  await submit(page);
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
      const core = join("exercises", folderOf(exercise), "programs", "solutions", "core.py");
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

for (const { screen, viewport } of [
  { screen: "a desk", viewport: { width: 1440, height: 900 } },
  { screen: "a phone", viewport: { width: 390, height: 844 } },
]) {
  test(`Coming back to the lesson offers to go on where one stopped, at ${screen}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(site.origin);
    const opening = page.getByRole("article").locator("a.button").filter({ visible: true }).first();
    await expect(opening).toHaveText("Begin");
    const contents = page.getByRole("navigation", { name: "On this page" });
    for (const id of ["what-is-data-mesh", "the-problem-with-centralized-data"]) {
      // As one reads: from a screen to the next, and not past what stands between.
      await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView());
      await expect(contents.locator("[aria-current=true]")).toHaveAttribute("href", `#${id}`);
    }
    const isFolded = viewport.width < 1024;
    await expect(contents.getByRole("link").filter({ visible: true })).toHaveCount(
      isFolded ? 1 : 20,
    );
    if (isFolded) await contents.getByText("On this page").filter({ visible: true }).click();
    // Read, here, and open: the words of a stone follow its state.
    const states = contents.getByRole("link").locator("[data-stone]");
    await expect(states.nth(1)).toHaveAttribute("data-state", "set");
    await expect(states.nth(2)).toHaveAttribute("data-state", "open");
    await contents.getByRole("link", { name: "Best Practices" }).click();
    await expect(contents.locator("[aria-current=true]")).toHaveText("Best Practices");
    await expect(contents.getByRole("link").filter({ visible: true })).toHaveCount(
      isFolded ? 1 : 20,
    );
    await page.goto(site.origin);
    await expect(opening).toHaveText("Go on at The Problem with Centralized Data");
  });
}

test("Whoever reads the lesson to its end has read it all, and is sent on to the exercises", async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 3) {
      scrollTo({ top, behavior: "instant" });
      await new Promise(requestAnimationFrame);
    }
  });
  const contents = page.getByRole("navigation", { name: "On this page" });
  await expect(contents.locator("[data-stone]:not([data-state=set])")).toHaveCount(0);
  const lesson = page.getByRole("navigation", { name: "Day 17" }).locator("[data-stone=lesson]");
  await expect(lesson).toHaveAttribute("data-state", "set");
  await page.goto(site.origin);
  await expect(
    page.getByRole("article").getByRole("link", { name: "Go on with exercise 1, step 1" }),
  ).toBeVisible();
});

test("Coming back to exercises offers the step at which one stopped, on each page", async ({
  page,
  site,
}) => {
  const stones = Object.fromEntries([
    ...[1, 2, 3].map((step) => [`domain-identification:${step}`, "set"]),
    ["data-product-design:1", "set"],
    ["data-product-design:2", "set"],
  ]);
  await page.goto(site.origin);
  const sections = page.getByRole("navigation", { name: "On this page" }).locator("[data-stone]");
  const read = await sections.evaluateAll((all) =>
    all.map((one) => [(one as HTMLElement).dataset.stone, "set"]),
  );
  await page.evaluate((way) => localStorage.setItem("day-17-way", JSON.stringify(way)), {
    stones: { ...stones, ...Object.fromEntries(read), exercises: "half" },
    done: 1,
  });
  for (const path of ["/", "/your-day"]) {
    await page.goto(site.origin + path);
    const goOn = page.getByRole("link", { name: /^Go on with/ });
    await expect(goOn).toHaveText("Go on with exercise 2, step 3");
    await expect(goOn).toHaveAttribute("href", "/exercises/data-product-design#step-3");
  }
  await page.goto(`${site.origin}/exercises`);
  for (const name of [
    "Go further with exercise 1",
    "Go on at step 3 with exercise 2",
    ...[3, 4, 5].map((number) => `Begin with exercise ${number}`),
  ]) {
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
});

test("Instructors see their class in the header, on reading pages too, until they sign out", async ({
  page,
  site,
}) => {
  const header = page.getByRole("navigation", { name: "Day 17" });
  const names = header.getByRole("link").filter({ visible: true });
  const learners = [/^Lesson/, /^Exercises/, /^Quiz/, /^Your day/];
  await page.goto(site.origin);
  await expect(names).toHaveText(learners);
  await signIn(page, site.origin, site.instructor);
  await expect(header.getByRole("link", { name: "Class" })).toHaveAttribute("aria-current", "page");
  await page.goto(site.origin);
  await expect(names).toHaveText([/^Lesson/, /^Exercises/, /^Quiz/, /^Class/]);
  await expect(header.locator("[data-stone]").filter({ visible: true })).toHaveCount(0);
  await page.goto(`${site.origin}/sign-out`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(`${site.origin}/`);
  await expect(names).toHaveText(learners);
});

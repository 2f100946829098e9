import type { Page } from "@playwright/test";
import { questions } from "../quiz/questions";
import { findsNothing } from "./axe";
import { expect, test } from "./fixtures";
import { questionNumber, startQuiz } from "./quiz-page";
import { seesEveryStop } from "./stops";

/** Presses Tab until the focus stands on what is looked for; a person does the same. */
async function tabTo(page: Page, isThere: (element: Element) => boolean, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluateHandle(() => document.activeElement);
    if (await focused.evaluate(isThere as (element: Element | null) => boolean)) return;
  }
  throw new Error(`Not reached with ${most} presses of Tab.`);
}

test("By keyboard alone all four kinds are answered, checked and submitted", async ({
  page,
  site,
}) => {
  await startQuiz(page, site.origin);
  await page.locator("#question-1").focus();
  await tabTo(page, (element) => element.matches("input[type=checkbox]"));
  await page.keyboard.press("Space");
  await expect(questionNumber(page, 1).getByRole("checkbox").first()).toBeChecked();

  await page.locator("#question-2").focus();
  await tabTo(page, (element) => element.matches("select"));
  await page.keyboard.press("c");
  await expect(questionNumber(page, 2).getByText("1 of 6 placed")).toBeVisible();

  await page.locator("#question-3").focus();
  await tabTo(page, (element) => element.matches("input[type=radio]"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(questionNumber(page, 3).getByRole("radio").nth(1)).toBeChecked();
  await tabTo(page, (element) => element.textContent?.startsWith("In your own words") === true);
  await page.keyboard.press("Enter");
  await tabTo(page, (element) => element.matches("textarea"));
  await page.keyboard.type("The domain owns it.");
  await tabTo(page, (element) => element.textContent?.startsWith("Explain this answer") === true);
  await page.keyboard.press("Enter");
  const said = questionNumber(page, 3).getByRole("status");
  await expect(said.filter({ hasText: "Mentions" })).toContainText("the domain teams");

  await page.locator("#question-4").focus();
  await tabTo(page, (element) => element.matches("input[type=radio]"));
  await page.keyboard.press("Space");
  await expect(questionNumber(page, 4).getByText("1 of 7 placed")).toBeVisible();

  await expect(page.getByText("Saved on the server").first()).toBeVisible();
  await page.getByRole("button", { name: /^Submit/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog", { name: "A last look" })).toContainText(
    "4 not answered and 2 answered in part",
  );
  await tabTo(page, (element) => element.textContent === "Submit now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your result");
});

test("A screen reader hears what each question is, and its rule", async ({ page, site }) => {
  await startQuiz(page, site.origin);
  const about = [
    [1, "What are the four principles of data mesh?", /share of right ones you tick/],
    [2, 'What does "data as a product" mean?', /right match gives its share/],
    [3, "Who owns data in data mesh?", /One answer is right/],
    [4, "What is federated governance?", /right place gives its share/],
  ] as const;
  for (const [number, name, rule] of about) {
    const whole = `Question ${number} of ${questions.length} ${name}`;
    const group = questionNumber(page, number).getByRole("group", { name: whole, exact: true });
    await expect(group).toHaveAccessibleDescription(rule);
  }
  const term = page.getByRole("combobox", { name: "Discoverable", exact: true });
  const matching = questionNumber(page, 2).getByRole("status");
  await term.selectOption("B");
  const sign = (await questionNumber(page, 2).getByRole("listitem").nth(1).textContent()) ?? "";
  const [, written = ""] = /^B(.+?), used for Discoverable$/.exec(sign) ?? [];
  await expect(term).toHaveAccessibleDescription(written);
  await expect(matching.filter({ hasText: `Discoverable: B, ${written}` })).toHaveCount(1);
  await page.getByRole("combobox", { name: "Secure" }).selectOption("B");
  await expect(matching.filter({ hasText: "B stands at Discoverable and Secure" })).toHaveCount(1);
  await expect(
    page.getByRole("group", { name: "The delay promised by the orders product" }),
  ).toBeVisible();
  const first = page.getByRole("link", { name: "Question 1: not answered" });
  await expect(first).toBeVisible();
  await questionNumber(page, 1)
    .getByRole("button", { name: /Mark question 1/ })
    .click();
  await expect(
    page.getByRole("link", { name: "Question 1: not answered, marked for review" }),
  ).toBeVisible();
});

test("One question a screen is remembered, and nothing given is lost", async ({ page, site }) => {
  await startQuiz(page, site.origin);
  await page.getByRole("button", { name: "Show one at a time" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Next: question 2" }).click();
  await expect(page.locator("#question-2")).toBeFocused();
  await page.getByRole("link", { name: /^Question 8/ }).click();
  await expect(page.locator("#question-8")).toBeFocused();
  await expect(page.getByRole("button", { name: /^Next/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Show all on one page" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(page.getByRole("checkbox").first()).toBeChecked();
});

test("Nothing ticks where there is no limit, and every stop is in sight", async ({
  page,
  site,
}) => {
  await startQuiz(page, site.origin);
  await expect(page.getByText("Saved on the server").first()).toBeVisible();
  await expect(page.getByText(/\d:\d\d/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /clock/ })).toHaveCount(0);
  await seesEveryStop(page);
  await page.getByRole("button", { name: "Show one at a time" }).click();
  await seesEveryStop(page);
});

test("In forced colours what is chosen differs from what is not", async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await startQuiz(page, site.origin);
  const rows = questionNumber(page, 1).locator("label");
  const look = (index: number) =>
    rows.nth(index).evaluate((row) => {
      const { borderColor, outlineStyle, outlineColor } = getComputedStyle(row);
      return { borderColor, outlineStyle, outlineColor };
    });
  expect(await look(0)).toEqual(await look(1));
  await rows.first().click();
  await page.mouse.move(0, 0);
  await page.locator("#question-1").focus();
  expect(await look(0)).not.toEqual(await look(1));
});

// 320 pixels is also what 1280 become at 400 % zoom.
for (const height of [700, 256]) {
  test(`At 320 by ${height} pixels practice fits and axe finds nothing`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/quiz`);
    await findsNothing(page);
    await startQuiz(page, site.origin);
    await questionNumber(page, 1).getByRole("checkbox").first().check();
    await questionNumber(page, 1)
      .getByRole("button", { name: /own words/ })
      .click();
    await page.getByRole("textbox", { name: /^Question 1/ }).fill("central governance");
    await questionNumber(page, 1)
      .getByRole("button", { name: /Explain this answer/ })
      .click();
    await expect(page.getByText("Governance in a mesh is federated, not central.")).toBeVisible();
    await findsNothing(page);
    await page.getByRole("button", { name: "Show one at a time" }).click();
    await findsNothing(page);
    const isMoving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
    expect(isMoving).toBe(0);
  });
}

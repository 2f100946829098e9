import { expect, type Page } from "@playwright/test";
import { openExercise, preferPlainEditor, solution, stepOf, submit } from "./exercise-page";
import { createClass, joinClass, signIn, test } from "./fixtures";

const dialog = (page: Page) => page.getByRole("dialog", { name: "The solution" });
const hintsOf = (page: Page, title: string) =>
  stepOf(page).getByRole("group", { name: `Hints: ${title}` });

async function submitText(page: Page, source: string): Promise<void> {
  await page.getByRole("textbox", { name: /Your program/ }).fill(source);
  await submit(page);
}

test("Help is explained to a visitor, and hints open without a connection", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const ask = page.getByRole("button", { name: "Ask for the solution" });

  await test.step("A visitor is told what the solution waits for", async () => {
    await ask.click();
    await expect(dialog(page)).toContainText("Not open yet");
    await expect(dialog(page)).toContainText("3 programs, checked or submitted, that differ");
    await expect(dialog(page)).toContainText("their text is not sent");
    await page.getByRole("button", { name: "Close" }).click();
    await expect(ask).toBeFocused();
  });

  await test.step("Without a connection that is said, and asking again works", async () => {
    await page.context().setOffline(true);
    await ask.click();
    await expect(dialog(page)).toContainText("You are offline");
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(dialog(page)).toContainText("Not open yet");
    await page.getByRole("button", { name: "Close" }).click();
  });

  await test.step("Hints open one by one by keyboard, offline too, and stay open", async () => {
    await page.context().setOffline(true);
    const title = "every record has one home, with a team that changes it";
    const hints = hintsOf(page, title);
    const next = stepOf(page).getByRole("button", { name: new RegExp(`hint.*: ${title}`) });
    await page.getByRole("button", { name: "A hint" }).press("Enter");
    await expect(hints.getByRole("listitem")).toHaveCount(1);
    await next.press("Enter");
    await expect(next).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(hints.getByRole("listitem")).toHaveCount(3);
    await expect(next).toHaveCount(0);
    await expect(hints).toBeFocused();
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText("What Check looks at").click();
    await expect(hints.getByRole("listitem")).toHaveCount(3);
  });
});

test("Three different programs that were only checked open the solution", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const ask = page.getByRole("button", { name: "Ask for the solution" });
  for (const [count, tried] of [
    "DOMAINS = {}\n",
    "DOMAINS = {1: 2}\n",
    "DOMAINS = 3\n",
  ].entries()) {
    await ask.click();
    await expect(dialog(page)).toContainText(count === 0 ? "none so far" : `${count} so far`);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("textbox", { name: /Your program/ }).fill(tried);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "0 of 3 steps pass" })).toBeAttached();
  }
  await ask.click();
  await page.getByRole("button", { name: "Open this part" }).click();
  await expect(dialog(page)).toContainText("which is recorded");
});

test("The solution opens after a warning, is recorded, and the instructor sees it", async ({
  browser,
  site,
}) => {
  const instructor = await (await browser.newContext()).newPage();
  const learner = await (await browser.newContext()).newPage();
  await signIn(instructor, site.origin, site.instructor);
  const code = await createClass(instructor, site.origin, "Help, taken and seen");
  const classAddress = instructor.url();
  await joinClass(learner, site.origin, code, "Lena");
  await preferPlainEditor(learner);
  await openExercise(learner, site.origin);

  await test.step("Two honest tries are not enough", async () => {
    await submitText(learner, "DOMAINS = {}\n");
    await submitText(learner, "DOMAINS = {}\nPRODUCTS = {}\n");
    await learner.getByRole("button", { name: "Ask for the solution" }).click();
    await expect(dialog(learner)).toContainText("2 so far");
    await learner.getByRole("button", { name: "Close" }).click();
  });

  await test.step("A complete program is enough, after a warning", async () => {
    await submitText(learner, solution);
    await learner.getByRole("button", { name: "Ask for the solution" }).click();
    await expect(dialog(learner)).toContainText("your instructor sees it");
    await expect(dialog(learner)).not.toContainText("def boundary_report");
    await learner.getByRole("button", { name: "Open this part" }).click();
    const comparison = dialog(learner).getByRole("region", { name: "Comparison", exact: true });
    await expect(comparison).toContainText("Only in “Your program”");
    // The program passes everything, so each part of the full solution may be opened too.
    await learner.getByRole("radio", { name: /Further than step 2/ }).check();
    await learner.getByRole("button", { name: "Open this part" }).click();
    await expect(comparison).toContainText("def boundary_report");
    await learner.getByRole("button", { name: "Close" }).click();
  });

  await test.step("It stays open, and the text in the editor is untouched", async () => {
    await learner.getByRole("button", { name: "Ask for the solution" }).click();
    await expect(dialog(learner)).toContainText("which is recorded");
    await learner.getByRole("button", { name: "Close" }).click();
    await expect(learner.getByRole("textbox", { name: /Your program/ })).toHaveValue(solution);
  });

  await test.step("The instructor sees it beside what is submitted afterwards", async () => {
    await submitText(learner, `${solution}# after the solution\n`);
    await instructor.goto(classAddress);
    await instructor.getByRole("link", { name: "Lena" }).click();
    await expect(instructor.getByRole("main")).toContainText("solution opened before it");
  });
});

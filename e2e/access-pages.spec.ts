import type { Page } from "@playwright/test";
import { fillProgram, openExercise, preferPlainEditor, solution, submit } from "./exercise-page";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { questionNumber, setTerms, startQuiz } from "./quiz-page";
import { seesEveryStop } from "./stops";
import { act, pressEach } from "./walk";

/** What leaves the page, opens the system's own window or is named after what it shows. */
const leaves =
  /^(Submit now|Start|Practise|Print|Save|Create|Join|Sign|Leave|Delete|Show (all on|one at))/;

/** Gives an answer of each kind by the keyboard. */
async function answerEachKind(page: Page): Promise<void> {
  const box = questionNumber(page, 1).getByRole("checkbox").first();
  await act(page, "a box is ticked", () => box.press("Space"));
  const list = questionNumber(page, 2).getByRole("combobox").first();
  await act(page, "a sign is matched", () => list.selectOption("C"));
  const other = questionNumber(page, 2).getByRole("combobox").nth(1);
  await act(page, "the same sign is matched again", () => other.selectOption("C"));
  for (const number of [3, 4]) {
    const choice = questionNumber(page, number).getByRole("radio").first();
    await act(page, `a choice in question ${number}`, () => choice.press("Space"));
  }
}

test("No button of the quiz in practice loses the focus, and what appears is told", async ({
  page,
  site,
}) => {
  const done = new Set<string>();
  await startQuiz(page, site.origin);
  await expect(page.getByText("Saved on the server").first()).toBeVisible();
  await pressEach(page, { done, except: leaves });
  await page.getByRole("button", { name: "Show one at a time" }).press("Enter");
  await expect(page.getByRole("button", { name: "Show all on one page" })).toBeFocused();
  await pressEach(page, { done, except: leaves });
  await page.getByRole("button", { name: "Show all on one page" }).press("Enter");
  await expect(page.getByRole("button", { name: "Show one at a time" })).toBeFocused();
  await answerEachKind(page);
  await pressEach(page, { done, except: leaves });
  await page.context().setOffline(true);
  const box = questionNumber(page, 1).getByRole("checkbox").nth(1);
  await act(page, "a box is ticked offline", async () => {
    await box.press("Space");
    await expect(page.getByRole("status").filter({ hasText: /^Offline/ })).toBeAttached();
  });
  await page.context().setOffline(false);
});

test("No button of a graded quiz, its result and its class loses the focus, and what appears is told", async ({
  browser,
  site,
}) => {
  const { origin } = site;
  const instructor = await (await browser.newContext()).newPage();
  await instructor.goto(`${origin}/sign-in`);
  await instructor.getByLabel("E-mail").fill("nobody@school.example");
  await instructor.getByLabel("Password", { exact: true }).fill("not the password");
  await act(instructor, "a wrong password", () =>
    instructor.getByRole("button", { name: "Sign in" }).press("Enter"),
  );
  await signIn(instructor, origin, site.instructor);
  await act(instructor, "a class without a name", () =>
    instructor.getByRole("button", { name: "Create the class" }).press("Enter"),
  );
  const code = await createClass(instructor, origin, "Walked through");
  const address = instructor.url();
  await setTerms(instructor, address, { limitMinutes: "a while" });
  await act(instructor, "a limit in words", () =>
    instructor.getByRole("button", { name: "Save the settings" }).press("Enter"),
  );
  await setTerms(instructor, address, { limitMinutes: "30", attempts: "2" });
  await instructor.waitForURL(/\/classes\/[^/]+$/);
  await expect(instructor.getByText("The settings are saved.").locator("../../..")).toBeFocused();

  const learner = await (await browser.newContext()).newPage();
  await learner.goto(`${origin}/join/XXXXXX`);
  await pressEach(learner, { except: leaves });
  await joinClass(learner, origin, code, "Lena");
  await preferPlainEditor(learner);
  await openExercise(learner, origin);
  await fillProgram(learner, solution);
  await learner.getByRole("button", { name: "Check", exact: true }).click();
  await expect(learner.getByText(/^Mastered: all/).first()).toBeVisible();
  await submit(learner);

  await test.step("An attempt with a clock, its last look and its result", async () => {
    const done = new Set<string>();
    await startQuiz(learner, origin);
    await answerEachKind(learner);
    await pressEach(learner, { done, except: leaves });
    expect(done).toContain("page: Hide the clock");
    await learner.getByRole("button", { name: /^Submit answers/ }).press("Enter");
    await learner.getByRole("button", { name: "Submit now" }).press("Enter");
    await expect(learner.getByRole("heading", { level: 1 })).toHaveText("Your result");
    await pressEach(learner, { done, except: leaves });
    await seesEveryStop(learner);
  });

  await test.step("What the instructor sees", async () => {
    await instructor.goto(address);
    const paths = await instructor
      .getByRole("row", { name: /Lena/ })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(paths.length).toBeGreaterThanOrEqual(3);
    const done = new Set<string>();
    for (const path of ["/classes", "/account", address, `${address}/checks`, ...paths]) {
      await instructor.goto(new URL(path, origin).href);
      await pressEach(instructor, { done, except: leaves });
    }
  });
});

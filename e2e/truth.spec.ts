import type { BrowserContext, Page } from "@playwright/test";
import { openExercise, preferPlainEditor, solution } from "./exercise-page";
import { expect, test } from "./fixtures";

const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });
const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeAttached();
const report = (page: Page) => page.getByText(/\d of 3 steps pass, \d+ of \d+ checks in all/);
const earlier = (page: Page) => page.getByText(/^Of an earlier text:/);

/** What the pages of a browser send of a program; asking for what is there sends nothing. */
function watchSending(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const isDraft = pathname.endsWith("/draft");
    if (request.method() !== "GET" && !isDraft) sent.push(`${request.method()} ${pathname}`);
  });
  return sent;
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await said(page, /steps pass|Mastered|Nothing was checked/);
}

test("What the page says of a program is true after each thing done to it", async ({
  page,
  context,
  site,
}) => {
  const sent = watchSending(context);
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const starter = await program(page).inputValue();

  await test.step("A report speaks of the text in the editor", async () => {
    await check(page);
    await said(page, /First to mend: /);
    await expect(report(page).last()).toBeVisible();
    await expect(earlier(page)).toHaveCount(0);
  });

  const link = page.getByRole("button", { name: /^Go to line \d+$/ }).first();
  const line = Number((await link.textContent())?.match(/\d+/)?.[0]);
  const meant = starter.split("\n")[line - 1] ?? "";

  await test.step("After an edit it is of an earlier text, and its links follow their lines", async () => {
    await program(page).fill(`# first\n# second\n${starter}# last\n`);
    await expect(earlier(page).first()).toBeVisible();
    await page
      .getByRole("button", { name: `Go to line ${line + 2}` })
      .first()
      .click();
    const chosen = await program(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(chosen).toBe(meant);
  });

  await test.step("A line that is gone is said to be", async () => {
    await program(page).fill(starter.replace(meant, "# gone"));
    await expect(page.getByText(`line ${line} of the earlier text`).first()).toBeVisible();
  });

  await test.step("Where the edit is taken back it speaks of this text again", async () => {
    await program(page).fill(starter);
    await expect(earlier(page)).toHaveCount(0);
    await expect(link).toHaveText(`Go to line ${line}`);
  });

  await test.step("A program that is not Python is told with its line", async () => {
    await program(page).fill("x = 1\ny = (\n");
    await check(page);
    await said(
      page,
      /stopped at line 2 with SyntaxError: '\(' was never closed\. Nothing was checked/,
    );
  });

  await test.step("A program that was stopped is said to be, and the focus is at Check", async () => {
    await program(page).fill("while True:\n    pass\n");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await said(page, "Stopped.");
    await expect(page.getByRole("button", { name: "Check", exact: true })).toBeFocused();
  });

  await test.step("After a reload the last report is there, and nothing is told as news", async () => {
    await program(page).fill(`${solution}# mine\n`);
    await check(page);
    await page.reload();
    await expect(page.getByText(/^Mastered: all/).last()).toBeVisible();
    await expect(earlier(page)).toHaveCount(0);
    await expect(page.getByRole("img", { name: /^Where the records live/ }).first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Mastered" })).toHaveCount(0);
  });

  await test.step("Reset leaves it there, of an earlier text, also after a reload", async () => {
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(program(page)).toHaveValue(starter);
    await expect(earlier(page).first()).toBeVisible();
    await expect(page.getByText("Saved in this browser")).toBeVisible();
    await page.reload();
    await expect(program(page)).toHaveValue(starter);
    await expect(earlier(page).first()).toBeVisible();
  });

  expect(sent).toEqual([]);
});

test("An idle tab follows the first, in text and report, and one with a text of its own is asked", async ({
  page,
  context,
  site,
}) => {
  const sent = watchSending(context);
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await preferPlainEditor(tab);
    await openExercise(tab, site.origin);
  }
  // Of a step that nobody has begun nothing is reported.
  const given = await program(page).inputValue();
  const starter = given.replace("# Step 1:", "# Step 1, begun:");

  await test.step("What is typed and checked in one is in the other", async () => {
    await program(page).fill(`${starter}# from the first\n`);
    await expect(program(second)).toHaveValue(/# from the first\n$/);
    await check(page);
    await expect(report(second).last()).toBeVisible();
    await expect(earlier(second)).toHaveCount(0);
  });

  await test.step("It can be written on there, and the first one follows", async () => {
    await program(second).fill(`${starter}# from the second\n`);
    await expect(program(page)).toHaveValue(/# from the second\n$/);
    await expect(earlier(page).first()).toBeVisible();
  });

  await test.step("Undo takes back what came from the other one whole, or not at all", async () => {
    // Nobody was in the field: it begins anew, and has nothing to undo.
    await program(page).press("Control+z");
    await expect(program(page)).toHaveValue(`${starter}# from the second\n`);
    await program(page).fill(`${starter}# typed here\n`);
    await expect(program(second)).toHaveValue(/# typed here\n$/);
    await program(second).fill(`${starter}# from the second\n`);
    await expect(program(page)).toHaveValue(/# from the second\n$/);
    await program(page).press("Control+z");
    await expect(program(page)).toHaveValue(`${starter}# typed here\n`);
    await expect(program(second)).toHaveValue(/# typed here\n$/);
  });

  await test.step("Two texts at once are a conflict, told in one sentence", async () => {
    await second.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("[data-program]");
      field?.focus();
      document.execCommand("insertText", false, "# typed in the same moment\n");
    });
    await program(page).fill(`${starter}# and here\n`);
    const [inConflict] = await Promise.race(
      [page, second].map(async (tab) => {
        await tab.getByRole("region", { name: "also changed in another tab" }).waitFor();
        return [tab];
      }),
    );
    if (!inConflict) throw new Error("Neither tab found the other's text.");
    await said(inConflict, /was also changed in another tab\. Your text stays as it is/);
    await inConflict.getByRole("button", { name: "Take the other version" }).click();
    await expect(inConflict.getByRole("region", { name: "also changed" })).toHaveCount(0);
    const texts = await Promise.all([page, second].map((tab) => program(tab).inputValue()));
    expect(texts[0]).toBe(texts[1]);
  });

  expect(sent).toEqual([]);
});

test("Something complete is asked about before it is left, until it is submitted", async ({
  page,
  context,
  site,
}) => {
  const sent = watchSending(context);
  let asked = 0;
  page.on("dialog", (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const away = page.getByRole("banner").getByRole("link", { name: /Lesson/ });

  await test.step("A program that is not complete is left without a question", async () => {
    await program(page).fill("DOMAINS = {}\n");
    await check(page);
    await away.click();
    await page.waitForURL((address) => !address.pathname.startsWith("/exercises"));
    expect(asked).toBe(0);
    await openExercise(page, site.origin);
  });

  await test.step("A complete one is not, and Check has sent nothing", async () => {
    await program(page).fill(solution);
    await check(page);
    await away.click();
    await expect.poll(() => asked).toBe(1);
    await expect(program(page)).toHaveValue(solution);
    expect(sent).toEqual([]);
  });

  await test.step("Once it is submitted it is", async () => {
    await page
      .getByRole("button", { name: /^Submit/ })
      .first()
      .click();
    await said(page, "Graded by the server: Mastered");
    expect(sent).toEqual(expect.arrayContaining([expect.stringMatching(/POST .*submissions$/)]));
    await away.click();
    await page.waitForURL((address) => !address.pathname.startsWith("/exercises"));
    expect(asked).toBe(1);
  });
});

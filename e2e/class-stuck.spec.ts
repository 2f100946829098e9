import type { Page } from "@playwright/test";
import { findsNothingAtBothWidths } from "./axe";
import { fillProgram, openExercise, preferPlainEditor } from "./exercise-page";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { questionNumber, startQuiz } from "./quiz-page";

const told = "Your instructor sees which checks fail, without your name";

/** Opens an exercise, and waits for what the server knows of the learner. */
async function openAsLearner(page: Page, origin: string): Promise<void> {
  await preferPlainEditor(page);
  const known = page.waitForResponse(/\/submissions$/);
  await openExercise(page, origin);
  await known;
}

/** Checks a program in which nothing is done yet. */
async function checkNothing(page: Page): Promise<void> {
  await fillProgram(page, "DOMAINS = {}\n");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Not yet").first()).toBeVisible();
}

function sectionOf(page: Page, name: string) {
  return page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });
}

async function askForChecks(page: Page, answer: RegExp): Promise<void> {
  await page
    .getByRole("link", { name: /See where the class is stuck|Change what Check tells/ })
    .click();
  await page.getByRole("radio", { name: answer }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/\/classes\/[^/]+$/);
}

test("A class that asks is told which checks fail, and its learners know", async ({
  browser,
  page: instructor,
  site,
}) => {
  const { origin } = site;
  await signIn(instructor, origin, site.instructor);
  const code = await createClass(instructor, origin, "Stuck together");
  await askForChecks(instructor, /^Yes/);
  await expect(instructor.getByText("No Check has come in yet")).toBeVisible();

  const learner = await (await browser.newContext()).newPage();
  await test.step("Who typed the code joins only once they were told", async () => {
    await learner.goto(`${origin}/join`);
    await learner.getByLabel("Class code").fill(code);
    await learner.getByLabel("Your name").fill("Lena");
    const join = learner.getByRole("button", { name: "Join the class" });
    await join.click();
    await expect(learner.getByRole("status")).toContainText("not the program");
    await join.click();
    await learner.waitForURL("**/classes");
    await expect(learner.getByRole("main")).toContainText("tells your instructor which checks");
  });

  await test.step("A Check says what failed, and nothing of the program", async () => {
    await openAsLearner(learner, origin);
    await expect(learner.getByText(told).filter({ visible: true })).toBeVisible();
    const sending = learner.waitForRequest(/\/checks$/);
    await checkNothing(learner);
    const sent = await sending;
    expect(sent.postData()).toContain("three_homes");
    expect(sent.postData()).not.toContain("DOMAINS");
    expect((await sent.response())?.status()).toBe(200);
    // Even a page that tried could not send the program along.
    const withProgram = { ...sent.postDataJSON(), source: "DOMAINS = {}" };
    const refused = await learner.request.post(sent.url(), { data: withProgram });
    expect(refused.status()).toBe(400);
  });

  await test.step("A step, a check and a hint are said to be unclear", async () => {
    await learner.getByRole("button", { name: /^Show a hint .*every record has one home/ }).click();
    for (const what of ["step 1", "every record", "hint 1, every record"]) {
      const name = new RegExp(`^This is unclear\\s?: ${what}`);
      await learner.getByRole("button", { name }).click();
    }
    await expect(learner.getByText("Noted for your instructor, without your name.")).toHaveCount(3);
  });

  await test.step("The instructor sees where, in numbers without a name", async () => {
    await instructor.reload();
    const stuck = sectionOf(instructor, "Where the class is stuck");
    await expect(stuck).toContainText("From the last Check that could be judged, of 1 learner");
    await expect(stuck.getByRole("listitem").first()).toContainText("1 of 1");
    await expect(stuck).toContainText("every record has one home");
    await expect(stuck).not.toContainText("Lena");
    const unclear = sectionOf(instructor, "Said to be unclear").getByRole("listitem");
    for (const place of ["Exercise 1, step 1", "Exercise 1, check", "Exercise 1, hint 1"]) {
      await expect(unclear.filter({ hasText: place })).toContainText("1 learner");
    }
    await findsNothingAtBothWidths(instructor);
  });

  await test.step("Switched off, it is forgotten, and who joins is not told", async () => {
    await askForChecks(instructor, /^No/);
    await expect(instructor.getByText("From the last Check")).toHaveCount(0);
    const other = await (await browser.newContext()).newPage();
    await joinClass(other, origin, code, "Omar");
  });
});

test("In a class that did not ask, Check sends nothing", async ({ browser, page, site }) => {
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, site.origin, site.instructor);
  const code = await createClass(instructor, site.origin, "Left alone");
  await joinClass(page, site.origin, code, "Lena");
  await openAsLearner(page, site.origin);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(new URL(request.url()).pathname);
  });
  await checkNothing(page);
  await expect(page.getByText(told)).toHaveCount(0);
  // A draft is kept on the server by itself; everything else would be the Check's.
  expect(sent.filter((path) => !path.endsWith("/draft"))).toEqual([]);
});

test("A question is said to be unclear, without a name, and taken back", async ({
  browser,
  page,
  site,
}) => {
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, site.origin, site.instructor);
  const code = await createClass(instructor, site.origin, "In the fog");
  await startQuiz(page, site.origin);
  const question = questionNumber(page, 3);
  const button = question.getByRole("button", { name: /^This is unclear\s?: question 3$/ });
  await button.click();
  await expect(question.getByText("You are in no class, so nobody would read this.")).toBeVisible();

  const attempt = page.url();
  await joinClass(page, site.origin, code, "Lena");
  await page.goto(attempt);
  await button.click();
  await expect(question.getByText("Noted for your instructor, without your name.")).toBeVisible();
  await instructor.reload();
  const unclear = sectionOf(instructor, "Said to be unclear");
  await expect(unclear.getByRole("listitem")).toHaveCount(1);
  await expect(unclear).toContainText(/1 learner.*Quiz, question 3/s);
  await expect(unclear).not.toContainText("Lena");

  await page.reload();
  await question.getByRole("button", { name: /^Take back\s?: question 3$/ }).click();
  await expect(button).toBeVisible();
  await instructor.reload();
  await expect(unclear).toHaveCount(0);
});

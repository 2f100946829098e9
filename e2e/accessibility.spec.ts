import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { choosePlainEditor, openExercise, showPane, solution } from "./exercise-page";
import { createClass, expect, joinClass, setUpInstructor, test } from "./fixtures";
import { answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";

async function findsNothing(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ target }) => target),
    }));
    expect({ page: page.url(), colorScheme, found }).toEqual({
      page: page.url(),
      colorScheme,
      found: [],
    });
  }
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect({ page: page.url(), tooWide }).toEqual({ page: page.url(), tooWide: false });
}

for (const width of [320, 1440]) {
  const viewport = { width, height: 900 };
  const credentials = { email: "i@school.example", password: "a long password" };

  test(`Axe finds nothing on the pages around the work at ${width} px in both schemes`, async ({
    browser,
    ownSite,
  }) => {
    const { origin } = ownSite;
    const visitor = await (await browser.newContext({ viewport })).newPage();
    await visitor.goto(ownSite.setupLink ?? "");
    await findsNothing(visitor);
    for (const path of [
      "/",
      "/exercises",
      "/quiz",
      "/classes",
      "/join",
      "/sign-in",
      "/no-such-page",
    ]) {
      await visitor.goto(origin + path);
      await findsNothing(visitor);
    }
    await setUpInstructor(visitor, ownSite, credentials);
    const code = await createClass(visitor, origin, "Class");
    await findsNothing(visitor);
    const learner = await (await browser.newContext({ viewport })).newPage();
    await joinClass(learner, origin, code, "Lena");
    await findsNothing(learner);
    await learner.goto(`${origin}/account`);
    await findsNothing(learner);
  });

  test(`Axe finds nothing in an exercise and its review at ${width} px in both schemes`, async ({
    browser,
    ownSite,
  }) => {
    const { origin } = ownSite;
    const instructor = await (await browser.newContext({ viewport })).newPage();
    await setUpInstructor(instructor, ownSite, credentials);
    const code = await createClass(instructor, origin, "Class");
    const classAddress = instructor.url();
    const learner = await (await browser.newContext({ viewport })).newPage();
    await joinClass(learner, origin, code, "Lena");

    await openExercise(learner, origin);
    await findsNothing(learner);
    await showPane(learner, "Program");
    await findsNothing(learner);
    await choosePlainEditor(learner);
    const program = learner.getByRole("textbox", { name: /Your program/ });
    await program.fill("DOMAINS = {}\n");
    await learner.getByRole("button", { name: "Check", exact: true }).click();
    await expect(learner.getByText(/checks passed/).first()).toBeVisible();
    await findsNothing(learner);
    await showPane(learner, "Program");
    await program.fill(solution);
    await learner.getByRole("button", { name: "Check", exact: true }).click();
    await expect(learner.getByText("Submitted and graded by the server")).toBeVisible();
    await findsNothing(learner);

    await instructor.goto(classAddress);
    await instructor
      .getByRole("row", { name: /Lena/ })
      .getByRole("link", { name: /of 100/ })
      .click();
    await instructor.waitForURL(/submissions/);
    await findsNothing(instructor);
  });

  test(`Axe finds nothing in the quiz and its review at ${width} px in both schemes`, async ({
    browser,
    ownSite,
  }) => {
    const { origin } = ownSite;
    const instructor = await (await browser.newContext({ viewport })).newPage();
    await setUpInstructor(instructor, ownSite, credentials);
    const code = await createClass(instructor, origin, "Class");
    const classAddress = instructor.url();
    await instructor.goto(`${classAddress}/quiz`);
    await findsNothing(instructor);
    const learner = await (await browser.newContext({ viewport })).newPage();
    await joinClass(learner, origin, code, "Lena");

    await startQuiz(learner, origin);
    await answerWhoOwns(learner, "The domain team that creates it");
    await findsNothing(learner);
    await learner.getByRole("button", { name: /^Submit/ }).click();
    await findsNothing(learner);
    await learner.getByRole("button", { name: "Keep working" }).click();
    await submitQuiz(learner);
    await findsNothing(learner);

    await instructor.goto(classAddress);
    await findsNothing(instructor);
    await instructor.getByRole("row", { name: /Lena/ }).getByRole("link", { name: /of 8/ }).click();
    await instructor.waitForURL(/attempts/);
    await findsNothing(instructor);
  });
}

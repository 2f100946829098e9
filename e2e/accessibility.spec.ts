import type { Page } from "@playwright/test";
import { findsNothing, findsNothingAtBothWidths, narrow } from "./axe";
import { chooseEditor, openExercise, showPane, solution, submit } from "./exercise-page";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { allPoints, answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";
import { seesEveryStop } from "./stops";

/** What a page shows at a desk and on a phone, and what has the focus at each Tab. */
async function canBeUsed(page: Page): Promise<void> {
  await findsNothingAtBothWidths(page);
  await seesEveryStop(page);
}

const paths = [
  ...[
    "/",
    "/exercises",
    "/glossary",
    "/quiz",
    "/your-day",
    "/classes",
    "/join",
    "/join/XXXXXX",
    "/sign-in",
  ],
  ...["/setup/unknown", "/account", "/no-such-page"],
];

for (const path of paths) {
  test(`Axe finds nothing on ${path} as a visitor sees it, narrow and wide`, async ({
    page,
    site,
  }) => {
    await page.goto(site.origin + path);
    await canBeUsed(page);
  });
}

test("Axe finds nothing in an exercise on a narrow screen, nor in its review", async ({
  browser,
  site,
}) => {
  const { origin } = site;
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, origin, site.instructor);
  const code = await createClass(instructor, origin, "Axe in an exercise");
  const classAddress = instructor.url();
  const learner = await (await browser.newContext()).newPage();
  await joinClass(learner, origin, code, "Lena");

  // A wide page, and every state of it: access-states.spec.ts.
  await learner.setViewportSize(narrow);
  await openExercise(learner, origin);
  await findsNothing(learner);
  await chooseEditor(learner, "plain");
  await findsNothing(learner);
  const program = learner.getByRole("textbox", { name: /Your program/ });
  await program.fill("DOMAINS = {}\n");
  await learner.getByRole("button", { name: "Check", exact: true }).click();
  await expect(learner.getByText(/checks in all/).first()).toBeVisible();
  await findsNothing(learner);
  await showPane(learner, "Program");
  await program.fill(solution);
  await learner.getByRole("button", { name: "Check", exact: true }).click();
  await expect(learner.getByText(/Mastered: all/).first()).toBeVisible();
  await submit(learner);
  await findsNothing(learner);

  await instructor.goto(classAddress);
  await instructor
    .getByRole("row", { name: /Lena/ })
    .getByRole("link", { name: /of 100/ })
    .click();
  await instructor.waitForURL(/submissions/);
  await canBeUsed(instructor);
  await instructor.getByRole("link", { name: "Lena", exact: true }).click();
  await instructor.waitForURL(/learners/);
  await canBeUsed(instructor);
});

test("Axe finds nothing in a class, an account, the quiz and its review, narrow and wide", async ({
  browser,
  site,
}) => {
  const { origin } = site;
  const instructor = await (await browser.newContext({ viewport: narrow })).newPage();
  await signIn(instructor, origin, site.instructor);
  const code = await createClass(instructor, origin, "Axe in the quiz");
  const classAddress = instructor.url();
  for (const path of [classAddress, `${classAddress}/quiz`, "/classes", "/account", "/sign-out"]) {
    await instructor.goto(new URL(path, origin).href);
    await canBeUsed(instructor);
  }
  const learner = await (await browser.newContext({ viewport: narrow })).newPage();
  await joinClass(learner, origin, code, "Lena");
  await findsNothingAtBothWidths(learner);
  await learner.goto(`${origin}/account`);
  await findsNothingAtBothWidths(learner);

  await startQuiz(learner, origin);
  await answerWhoOwns(learner, "The domain team that creates it");
  await findsNothingAtBothWidths(learner);
  await learner.getByRole("button", { name: /^Submit/ }).click();
  await findsNothingAtBothWidths(learner);
  await learner.getByRole("button", { name: "Keep working" }).click();
  await submitQuiz(learner);
  await findsNothingAtBothWidths(learner);

  await instructor.goto(classAddress);
  await canBeUsed(instructor);
  await instructor
    .getByRole("row", { name: /Lena/ })
    .getByRole("link", { name: `of ${allPoints}` })
    .click();
  await instructor.waitForURL(/attempts/);
  await canBeUsed(instructor);
});

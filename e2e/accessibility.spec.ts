import { findsNothing } from "./axe";
import { choosePlainEditor, openExercise, showPane, solution } from "./exercise-page";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";

const widths = [320, 1440];

test("Axe finds nothing on the page of the set-up link in both schemes", async ({
  page,
  ownSite,
}) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ownSite.setupLink ?? "");
    await findsNothing(page);
  }
});

for (const width of widths) {
  const viewport = { width, height: 900 };

  test(`Axe finds nothing on the pages around the work at ${width} px in both schemes`, async ({
    browser,
    site,
  }) => {
    const { origin } = site;
    const visitor = await (await browser.newContext({ viewport })).newPage();
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
    await signIn(visitor, origin, site.instructor);
    const code = await createClass(visitor, origin, `Around at ${width}`);
    await findsNothing(visitor);
    const learner = await (await browser.newContext({ viewport })).newPage();
    await joinClass(learner, origin, code, "Lena");
    await findsNothing(learner);
    await learner.goto(`${origin}/account`);
    await findsNothing(learner);
  });

  test(`Axe finds nothing in an exercise and its review at ${width} px in both schemes`, async ({
    browser,
    site,
  }) => {
    const { origin } = site;
    const instructor = await (await browser.newContext({ viewport })).newPage();
    await signIn(instructor, origin, site.instructor);
    const code = await createClass(instructor, origin, `Exercise at ${width}`);
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
    site,
  }) => {
    const { origin } = site;
    const instructor = await (await browser.newContext({ viewport })).newPage();
    await signIn(instructor, origin, site.instructor);
    const code = await createClass(instructor, origin, `Quiz at ${width}`);
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

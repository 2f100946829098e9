import { findsNothingAtBothWidths, wide } from "./axe";
import { solution, stepOf, submit, typeProgram } from "./exercise-page";
import { createClass, expect, joinClass, setUpInstructor, test } from "./fixtures";
import { allPoints, answerPrinciples, answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";

test("From the set-up link to a reviewed submission, and no further", async ({
  browser,
  ownSite,
}) => {
  const { origin } = ownSite;
  const instructor = await (await browser.newContext()).newPage();
  const learner = await (await browser.newContext()).newPage();

  await test.step("The instructor follows the link, to a page in which axe finds nothing", async () => {
    await instructor.goto(ownSite.setupLink ?? "");
    await findsNothingAtBothWidths(instructor);
    await instructor.setViewportSize(wide);
    await setUpInstructor(instructor, ownSite, {
      email: "ines@school.example",
      password: "a long enough password",
    });
  });
  const code = await createClass(instructor, origin, "Data engineering, autumn");
  const classAddress = instructor.url();

  await test.step("A learner joins with the code", () => joinClass(learner, origin, code, "Lena"));

  await test.step("The learner reads the lesson and goes on to the exercise", async () => {
    await learner.goto(origin);
    await expect(learner.getByRole("heading", { level: 1, name: /Data Mesh/ })).toBeVisible();
    await learner
      .getByRole("link", { name: /exercise 1/i })
      .last()
      .click();
    await learner.waitForURL("**/exercises/domain-identification");
  });

  await test.step("The learner solves exercise 1 by typing a solution", async () => {
    await expect(learner.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    await typeProgram(learner, solution);
    await learner.keyboard.press("ControlOrMeta+Enter");
    const results = stepOf(learner);
    await expect(results.getByText(/Mastered: all \d+ checks pass/).first()).toBeVisible();
    await submit(learner);
    await expect(results.getByText("100 of 100 points").first()).toBeVisible();
  });

  await test.step("The learner takes the quiz", async () => {
    await startQuiz(learner, origin);
    await answerWhoOwns(learner, "The domain team that creates it");
    await answerPrinciples(learner);
    await expect(learner.getByText("Saved on the server").first()).toBeVisible();
    await submitQuiz(learner);
    await expect(learner.getByRole("main")).toContainText(`2 of ${allPoints} points`);
  });

  await test.step("The instructor sees score, answers and the attested result", async () => {
    await instructor.goto(classAddress);
    const row = instructor.getByRole("row", { name: /Lena/ });
    await expect(row).toContainText(`2 of ${allPoints}`);
    await expect(row).toContainText(/100 of 100/);
    await row.getByRole("link", { name: `2 of ${allPoints}` }).click();
    await expect(instructor.getByText("The domain team that creates it").first()).toBeVisible();
    await instructor.goto(classAddress);
    await row.getByRole("link", { name: /100 of 100/ }).click();
    await expect(instructor.getByText("def boundary_report").first()).toBeVisible();
  });

  await test.step("The learner's try to open the review is refused", async () => {
    const answer = await learner.goto(classAddress);
    expect(answer?.status()).toBe(404);
    await expect(learner.getByText("Lena")).toHaveCount(0);
  });
});

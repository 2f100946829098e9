import type { Page } from "@playwright/test";
import { questions } from "../quiz/questions";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import {
  allPoints,
  answerWhoOwns,
  openQuizPage,
  questionNumber,
  setTerms,
  startQuiz,
  submitQuiz,
} from "./quiz-page";

const right = "The domain team that creates it";

type Room = { instructor: Page; learner: Page; classAddress: string; origin: string };

async function openRoom(
  browser: import("@playwright/test").Browser,
  site: { origin: string; instructor: { email: string; password: string } },
  name: string,
): Promise<Room> {
  const { origin } = site;
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, origin, site.instructor);
  const code = await createClass(instructor, origin, name);
  const classAddress = instructor.url();
  const learner = await (await browser.newContext()).newPage();
  await joinClass(learner, origin, code, "Lena");
  return { instructor, learner, classAddress, origin };
}

test("Settings that cannot be are named at their field, and right ones are kept", async ({
  browser,
  site,
}) => {
  const { instructor, learner, classAddress, origin } = await openRoom(browser, site, "Settings");
  await setTerms(instructor, classAddress, {
    attempts: "none",
    limitMinutes: "601",
    opensAt: "2030-01-02T10:00",
    closesAt: "2030-01-01T10:00",
  });
  await expect(instructor.getByText(/whole number of attempts from 1 to 50/)).toBeVisible();
  await expect(instructor.getByText(/whole number of minutes from 1 to 600/)).toBeVisible();
  await expect(instructor.getByLabel(/^Attempts/)).toBeFocused();
  await setTerms(instructor, classAddress, { answers: "Explained once the quiz is closed" });
  await expect(instructor.getByText("Answers after closing need a closing time.")).toBeVisible();
  await setTerms(instructor, classAddress, {
    attempts: "2",
    limitMinutes: "20",
    opensAt: "2099-01-01T10:00",
  });
  await instructor.waitForURL(classAddress);
  await expect(instructor.getByText("20 minutes")).toBeVisible();
  await learner.goto(`${origin}/quiz`);
  await expect(learner.getByText(/It is not open yet/)).toBeVisible();
  await expect(learner.getByText("0 of 2 used")).toBeVisible();
});

test("A clock that is set wrong changes neither the time left nor the end", async ({
  browser,
  site,
}) => {
  const { instructor, learner, classAddress, origin } = await openRoom(browser, site, "Clocks");
  await setTerms(instructor, classAddress, { limitMinutes: "30" });
  await instructor.waitForURL(classAddress);
  await learner.clock.install({ time: Date.now() + 5 * 3_600_000 });
  await startQuiz(learner, origin);
  await expect(learner.getByText(/^2\d:\d\d left$/)).toBeVisible();
  await answerWhoOwns(learner, right);
  await expect(learner.getByText("Saved on the server").first()).toBeVisible();
  // The device's clock jumps past the end; the server is asked, and the attempt goes on.
  await learner.clock.fastForward(40 * 60_000);
  await expect(learner.getByText(/^2\d:\d\d left$/)).toBeVisible();
  await expect(
    learner.getByRole("heading", { level: 1, name: `${questions.length} questions` }),
  ).toBeVisible();
  await learner.getByRole("button", { name: "Hide the clock" }).click();
  await expect(learner.getByText(/ left$/)).toHaveCount(0);
  await learner.reload();
  await expect(learner.getByRole("button", { name: "Show the clock" })).toBeVisible();
  await submitQuiz(learner);
});

test("Extra time and new settings reach an open attempt as they were promised", async ({
  browser,
  site,
}) => {
  const { instructor, learner, classAddress, origin } = await openRoom(browser, site, "Changes");
  await setTerms(instructor, classAddress, { limitMinutes: "30" });
  await instructor.waitForURL(classAddress);
  await startQuiz(learner, origin);
  await setTerms(instructor, classAddress, { limitMinutes: "5" });
  await instructor.waitForURL(classAddress);
  await learner.reload();
  await expect(learner.getByText("Your instructor changed the quiz’s settings")).toBeVisible();
  await expect(learner.getByText(/^2\d:\d\d left$/)).toBeVisible();
  await instructor.getByRole("link", { name: "Lena" }).click();
  await instructor.getByLabel("Minutes more").fill("50");
  await instructor.getByRole("button", { name: "Save the extra time" }).click();
  // Said where the focus is, since the button that had it is gone.
  await expect(instructor.locator(":focus")).toHaveText("The extra time is saved.");
  await expect(instructor.getByLabel("Minutes more")).toHaveValue("50");
  await expect(instructor).toHaveTitle(/^Lena, Changes/);
  await learner.reload();
  await expect(learner.getByText(/^5\d:\d\d left$/)).toBeVisible();
});

test("A result is never lowered without saying so, to either of them", async ({
  browser,
  site,
}) => {
  const { instructor, learner, classAddress, origin } = await openRoom(browser, site, "Lowering");
  await startQuiz(learner, origin);
  await answerWhoOwns(learner, right);
  await submitQuiz(learner);
  await startQuiz(learner, origin);
  await answerWhoOwns(learner, "The governance council");
  await submitQuiz(learner);
  await expect(learner.getByRole("region", { name: "Your attempts compared" })).toBeVisible();
  await learner.goto(`${origin}/quiz`);
  await expect(learner.getByText(`1 of ${allPoints} points`).first()).toBeVisible();

  await setTerms(instructor, classAddress, { counts: "The last" });
  await expect(instructor.getByText(/lowers the result of 1 learner/)).toBeVisible();
  await instructor.getByRole("checkbox", { name: "Lower these results" }).check();
  await instructor.getByRole("button", { name: "Save the settings" }).click();
  await instructor.waitForURL(classAddress);
  await expect(instructor.locator(":focus")).toHaveText("The settings are saved.");
  await expect(instructor).toHaveTitle(/^Class Lowering/);
  await expect(instructor.getByRole("row", { name: /Lena/ })).toContainText("last of 2 attempts");
  await learner.goto(`${origin}/quiz`);
  await expect(
    learner.getByText(`lowered your result then from 1 to 0 of ${allPoints}`),
  ).toBeVisible();
  await expect(learner.getByText(/A new attempt replaces your result/)).toBeVisible();
});

test("Two devices are one attempt, and the instructor reads the own words", async ({
  browser,
  site,
}) => {
  const { instructor, learner, classAddress, origin } = await openRoom(browser, site, "Devices");
  await startQuiz(learner, origin);
  const second = await learner.context().newPage();
  const phone = await browser.newContext();
  await phone.addCookies(await learner.context().cookies());
  const other = await phone.newPage();
  await second.close();
  await openQuizPage(other, origin);
  await other.getByRole("link", { name: "Continue your graded attempt" }).click();
  await other.waitForURL(learner.url());
  await answerWhoOwns(other, right);
  const words = "The domain team, not the central team.";
  await questionNumber(other, 3)
    .getByRole("button", { name: /own words/ })
    .click();
  await other.getByRole("textbox", { name: "Question 3 in your own words" }).fill(words);
  await expect(other.getByText("Saved on the server").first()).toBeVisible();
  await submitQuiz(other);
  await expect(other.getByText("the domain teams").first()).toBeVisible();
  await answerWhoOwns(learner, "The governance council");
  await expect(learner.getByText(/submitted already/).first()).toBeVisible();
  await learner.getByRole("button", { name: "See the result" }).click();
  await expect(learner.getByText("Changes on this device came too late")).toBeVisible();
  const download = learner.waitForEvent("download");
  await learner.getByRole("link", { name: /quiz\.md/ }).click();
  expect((await download).suggestedFilename()).toBe("quiz.md");

  await instructor.goto(classAddress);
  await instructor
    .getByRole("row", { name: /Lena/ })
    .getByRole("link", { name: `of ${allPoints}` })
    .click();
  await expect(instructor.getByText(words)).toBeVisible();
  await expect(instructor.getByText("In the learner’s own words")).toBeVisible();
});

import { choosePlainEditor, openExercise, solution, typeProgram } from "./exercise-page";
import { createClass, expect, joinClass, setUpInstructor, test } from "./fixtures";
import { answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";
import { newDataFolder, removeDataFolder, startSite } from "./site";

const credentials = { email: "ines@school.example", password: "a long enough password" };

test("After kill -9 class, learner, draft, attempt and submission are there", async ({
  browser,
}) => {
  const folder = newDataFolder();
  let site = await startSite(folder);
  const { origin } = site;
  const port = Number(new URL(origin).port);
  const instructor = await (await browser.newContext()).newPage();
  const learner = await (await browser.newContext()).newPage();

  await setUpInstructor(instructor, site, credentials);
  const code = await createClass(instructor, origin, "Class of the power cut");
  const classAddress = instructor.url();
  await joinClass(learner, origin, code, "Lena");
  await openExercise(learner, origin);
  await typeProgram(learner, solution);
  await learner.getByRole("button", { name: "Check" }).click();
  await expect(learner.getByText("Submitted and graded by the server")).toBeVisible();
  await typeProgram(learner, "# a draft that was never submitted\n");
  await expect(learner.getByText("Saved on the server")).toBeVisible();
  await startQuiz(learner, origin);
  const attempt = learner.url();
  await answerWhoOwns(learner, "The domain team that creates it");
  await expect(learner.getByText("Saved on the server").first()).toBeVisible();

  await site.kill();
  // What is answered while the server is away is kept here and sent when it is back.
  await answerWhoOwns(learner, "The governance council");
  await expect(learner.getByText(/Server trouble|Offline/).first()).toBeVisible();
  site = await startSite(folder, port);
  expect(site.setupLink).toBeNull();
  await expect(learner.getByText("Saved on the server").first()).toBeVisible({ timeout: 60_000 });

  // A new browser's storage is empty: what it shows comes from the server.
  const cookies = await learner.context().cookies();
  const fresh = await browser.newContext();
  await fresh.addCookies(cookies);
  const elsewhere = await fresh.newPage();
  await elsewhere.goto(`${origin}/exercises/domain-identification`);
  await choosePlainEditor(elsewhere);
  await expect(elsewhere.getByRole("textbox", { name: /Your program/ })).toHaveValue(
    "# a draft that was never submitted\n# typed",
  );
  await expect(elsewhere.getByText(/Best of 1 submission, graded by the server/)).toBeVisible();
  await elsewhere.goto(attempt);
  await expect(elsewhere.getByRole("radio", { name: "The governance council" })).toBeChecked();
  await submitQuiz(elsewhere);

  await instructor.goto(classAddress);
  const row = instructor.getByRole("row", { name: /Lena/ });
  await expect(row).toContainText(/0 of 8/);
  await expect(row).toContainText(/100 of 100/);

  await site.kill();
  removeDataFolder(folder);
});

test("After Ctrl+C the folder opens again, and the earlier set-up link says it has expired", async ({
  page,
}) => {
  const folder = newDataFolder();
  const first = await startSite(folder);
  await expect(startSite(folder)).rejects.toThrow(/in use by process/);
  expect(await first.interrupt()).toBe(0);
  const second = await startSite(folder);
  const token = first.setupLink?.split("/").at(-1);
  const answer = await page.goto(`${second.origin}/setup/${token}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: /has expired/ })).toBeVisible();
  await second.kill();
  removeDataFolder(folder);
});

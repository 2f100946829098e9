import { draftState, openPlain, program, twoDevices } from "./draft-page";
import { chooseEditor, openExercise, solution, submit, typeProgram } from "./exercise-page";
import { createClass, expect, joinClass, setUpInstructor, test } from "./fixtures";
import { allPoints, answerWhoOwns, startQuiz, submitQuiz } from "./quiz-page";
import { firstSetupPath, newDataFolder, removeDataFolder, startSite } from "./site";

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
  await submit(learner);
  await typeProgram(learner, "# a draft that was never submitted\n");
  await expect(learner.getByText("Saved on the server")).toBeVisible();
  await startQuiz(learner, origin);
  const attempt = learner.url();
  await answerWhoOwns(learner, "The domain team that creates it");
  await expect(learner.getByText("Saved on the server").first()).toBeVisible();

  const [drafting, otherDevice] = await twoDevices(browser, origin);
  await openPlain(drafting, origin);
  await program(drafting).fill("# before\n");
  await expect(draftState(drafting)).toHaveText("Saved on the server");

  await site.kill();
  await program(drafting).fill("# while the server was away\n");
  await expect(draftState(drafting)).toHaveText(/the server cannot be reached \(our fault\)/);
  // What is answered while the server is away is kept here and sent when it is back.
  await answerWhoOwns(learner, "The governance council");
  await expect(learner.getByText(/Server trouble|Offline/).first()).toBeVisible();
  site = await startSite(folder, port);
  expect(site.setupLink).toBeNull();
  await expect(learner.getByText("Saved on the server").first()).toBeVisible({ timeout: 60_000 });

  await expect(draftState(drafting)).toHaveText("Saved on the server", { timeout: 60_000 });
  await openPlain(otherDevice, origin);
  await expect(program(otherDevice)).toHaveValue("# while the server was away\n");

  // A new browser's storage is empty: what it shows comes from the server.
  const cookies = await learner.context().cookies();
  const fresh = await browser.newContext();
  await fresh.addCookies(cookies);
  const elsewhere = await fresh.newPage();
  await elsewhere.goto(`${origin}/exercises/domain-identification`);
  await chooseEditor(elsewhere, "plain");
  await expect(elsewhere.getByRole("textbox", { name: /Your program/ })).toHaveValue(
    "# a draft that was never submitted\n# typed",
  );
  await expect(elsewhere.getByText(/Best of 1 submission, graded by the server/)).toBeVisible();
  await elsewhere.evaluate(() => localStorage.setItem("quiz-layout", "all"));
  await elsewhere.goto(attempt);
  await expect(elsewhere.getByRole("radio", { name: "The governance council" })).toBeChecked();
  await submitQuiz(elsewhere);

  await instructor.goto(classAddress);
  const row = instructor.getByRole("row", { name: /Lena/ });
  await expect(row).toContainText(`0 of ${allPoints}`);
  await expect(row).toContainText(/100 of 100/);

  await site.kill();
  removeDataFolder(folder);
});

test("A folder opens after Ctrl+C and not twice at once, and its first set-up link has expired", async ({
  page,
  site,
}) => {
  // Every folder here is a copy of one in which a site was started and ended by Ctrl+C.
  const answer = await page.goto(site.origin + firstSetupPath());
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: /has expired/ })).toBeVisible();
  await expect(startSite(site.dataFolder)).rejects.toThrow(/in use by process/);
});

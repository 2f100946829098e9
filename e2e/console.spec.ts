import { fillProgram, openExercise, preferPlainEditor, solution, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";

test("The console tries names, checks come in one by one, and a submission waits for the network", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const input = page.getByRole("textbox", { name: "Python to try" });
  const log = page.getByRole("log", { name: "Tried so far" });

  await test.step("The page says how it came by its Python", async () => {
    await page.getByRole("button", { name: /details of Python on this page/ }).click();
    const dialog = page.getByRole("dialog", { name: "Python on this page" });
    await expect(dialog).toContainText("from a memory snapshot");
    await expect(dialog).toContainText("interrupts the program");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  await test.step("After a run its names are there for trying", async () => {
    await fillProgram(page, "weights = [3, 4]\nkept = 41\nprint('ready')\n");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect(input).toBeVisible();
    await input.fill("sum(weights)");
    await input.press("Enter");
    await expect(log).toContainText("7");
  });

  await test.step("A block is written line by line", async () => {
    await input.fill("for weight in weights:");
    await input.press("Enter");
    // Not complete yet: the text comes back with a new line to go on in.
    await expect(input).toHaveValue("for weight in weights:\n");
    await input.pressSequentially("    print(weight * 100)");
    await input.press("Enter");
    // A block ends with an empty line, as in Python's own console.
    await expect(input).toHaveValue("for weight in weights:\n    print(weight * 100)\n");
    await input.press("Enter");
    await expect(log).toContainText("300");
    await expect(log).toContainText("400");
  });

  await test.step("A misspelt name is explained, and the history brings it back", async () => {
    await input.fill("wieghts");
    await input.press("Enter");
    await expect(log).toContainText("Did you mean: 'weights'?");
    await input.press("ArrowUp");
    await expect(input).toHaveValue("wieghts");
    await input.press("ArrowDown");
    await expect(input).toHaveValue("");
  });

  await test.step("Esc stops what runs, and the names stay", async () => {
    await input.fill("while True: pass");
    await input.press("Enter");
    await expect(page.getByText("Still running …")).toBeVisible();
    await input.press("Escape");
    await expect(page.getByText("Still running …")).toBeHidden();
    await input.fill("kept + 1");
    await input.press("Enter");
    await expect(log).toContainText("42");
  });

  const program = page.getByRole("textbox", { name: /Your program/ });
  const results = stepOf(page);
  const check = page.getByRole("button", { name: "Check", exact: true });

  await test.step("Checks come in one by one, and a call that never ends costs its own only", async () => {
    await program.fill(
      solution.replace(
        "    total = inside + crossing\n",
        "    while len(affinity) > 3: pass\n    total = inside + crossing\n",
      ),
    );
    await check.click();
    // Judged and shown while the call that never ends is still under way.
    await expect(page.getByRole("button", { name: /^Checking, [1-9]\d* of 17/ })).toBeVisible();
    await expect(
      results.getByRole("heading", { name: /^(Right|Not yet): / }).first(),
    ).toBeVisible();
    await expect(results.getByText(/14 of 17 checks in all/)).toBeVisible();
    await page.getByRole("button", { name: /^Step 2: / }).click();
    await expect(results.getByText(/did not come to an end within 5 s/).first()).toBeVisible();
  });

  await test.step("What is submitted offline waits and is sent once the network is back", async () => {
    await page.context().setOffline(true);
    await program.fill(solution);
    await check.click();
    await expect(results.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();
    await page.getByRole("button", { name: "Submit", exact: true }).click();
    await expect(results.getByText("Waiting for the server")).toBeVisible();
    await page.context().setOffline(false);
    await expect(results.getByText("Submitted and graded by the server")).toBeVisible();
  });
});

import { readProgram } from "../exercises/read-program";
import { fillProgram, openExercise, preferPlainEditor, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";

const program = (...path: string[]) => readProgram("01-domain-identification", ...path);

test("One step is shown at a time, and the next one opens when it passes", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const heading = (name: string) => page.getByRole("heading", { level: 2, name });
  const rest = stepOf(page).getByText("Two of them have two right homes");
  const check = page.getByRole("button", { name: "Check", exact: true });
  await expect(rest).toBeVisible();
  await expect(heading("Measure a boundary")).toBeHidden();

  await fillProgram(page, program("slips", "crossing-forgotten.py"));
  await check.click();
  await expect(page.getByRole("heading", { name: "Step 1 passes" })).toBeFocused();
  await expect(rest).toBeHidden();
  await page.getByRole("button", { name: "Next step: 2. Measure a boundary" }).click();
  await expect(heading("Measure a boundary")).toBeFocused();
  await expect(heading("Give three records a home")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Step 2 is still open" })).toBeVisible();
  await expect(
    stepOf(page).getByRole("heading", { name: /^Not yet: boundary_report/ }),
  ).toHaveCount(1);

  await page.getByRole("button", { name: "Case data" }).click();
  await expect(heading("Measure a boundary")).toBeHidden();
  await page.getByRole("button", { name: "Back to step 2" }).press("Enter");
  await expect(heading("Measure a boundary")).toBeFocused();

  // It opens where one left off, without a jump.
  await page.reload();
  await expect(heading("Measure a boundary")).toBeVisible();
  await page.getByRole("button", { name: "Show all three steps" }).click();
  await expect(heading("Give three records a home")).toBeFocused();
  await expect(heading("Say what three products are")).toBeVisible();
});

test("No focus is lost, and nothing has to be dragged", async ({ page, site }) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const editor = page.getByRole("textbox", { name: /Your program/ });
  const check = page.getByRole("button", { name: "Check", exact: true });

  await test.step("From the page's top to the program in two keys", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(editor).toBeFocused();
  });

  await test.step("After Stop the focus is on Check", async () => {
    await editor.fill("while True: pass\n");
    await page.getByRole("button", { name: "Run", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Stop", exact: true }).press("Enter");
    await expect(check).toBeFocused();
    await expect(page.getByText("You stopped the program")).toBeVisible();
  });

  await test.step("Buttons make task and program wider", async () => {
    // Behind the dialog, where it has no role.
    const width = async () =>
      (await page.locator("textarea[data-program]").boundingBox())?.width ?? 0;
    const separator = page.getByRole("separator", { name: "Width of the task" });
    expect((await separator.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    const before = await width();
    await page.getByRole("button", { name: "Editor settings" }).click();
    await page.getByRole("button", { name: "Wider program" }).click();
    expect(await width()).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Even" }).click();
    const even = await width();
    expect(Math.abs(even / (page.viewportSize()?.width ?? 0) - 0.5)).toBeLessThan(0.02);
    await page.keyboard.press("Escape");
  });

  await test.step("In forced colours what is selected looks selected", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ forcedColors: "active" });
    const tabs = page.getByRole("navigation", { name: "Panes" }).getByRole("button");
    const edges = await tabs.evaluateAll((all) =>
      all.map((tab) => getComputedStyle(tab).borderTopWidth),
    );
    expect(edges).toEqual(["3px", "0px", "0px"]);
  });
});

test("On paper there is all of the task and then all of the program, and nothing is cut", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await fillProgram(page, program("solutions", "full.py"));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Four to nine domains.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Give three records a home",
    "Measure a boundary",
    "Say what three products are",
    "Your program",
  ]);
  const last = page.locator("pre").last();
  await expect(last).toContainText('product("customers"');
  await expect(last).toBeVisible();
  // A word of the task that opens its meaning is a button, and in print a word.
  const bars = page.locator("nav, textarea, button:not([data-step-part] button)");
  await expect(bars.filter({ visible: true })).toHaveCount(0);
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("main *")].filter(
        (one) =>
          one.clientHeight > 0 &&
          one.scrollHeight > one.clientHeight + 2 &&
          getComputedStyle(one).overflowY !== "visible",
      ).length,
  );
  expect(cut).toBe(0);
});

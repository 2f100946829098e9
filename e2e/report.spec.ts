import { expect, type Locator, type Page } from "@playwright/test";
import { readProgram } from "../exercises/read-program";
import { fillProgram, openExercise, showPane } from "./exercise-page";
import { test } from "./fixtures";

const program = (...path: string[]) => readProgram("01-domain-identification", ...path);

const results = (page: Page) => page.getByRole("region", { name: "Results" });
const heading = (page: Page, name: string) =>
  results(page).getByRole("heading", { level: 4, name, exact: true });

/** The list item of one check. */
function check(page: Page, title: string): Locator {
  return results(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 4, name: title, exact: true }) });
}

async function pressCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(
    results(page)
      .getByText(/checks passed|stopped before/)
      .first(),
  ).toBeVisible();
}

test("A wrong value is shown with the difference marked where it is", async ({ page, site }) => {
  await openExercise(page, site.origin);
  await fillProgram(page, program("wrong", "report-counts-crossings-twice.py"));
  await pressCheck(page);
  const failed = check(page, "boundary_report adds up on any map");
  await expect(failed).toContainText("Not yet");
  await expect(failed).toContainText(/different at \['crossing'\], expected \d+/);
  await expect(failed).not.toContainText(/different at \['inside'\]/);
  await failed.getByRole("button", { name: /^Show \d+ more lines/ }).click();
  await expect(failed.getByRole("button", { name: /^Hide \d+ more lines/ })).toBeFocused();
  await failed.getByRole("button", { name: /Go to line/ }).click();
  await expect(page.getByRole("textbox", { name: /Your program/ })).toBeFocused();
});

test("A wrong idea is named, and what was printed is shown", async ({ page, site }) => {
  await openExercise(page, site.origin);
  await fillProgram(page, program("wrong", "report-prints-instead-of-returning.py"));
  await pressCheck(page);
  const failed = check(page, "boundary_report adds up on any map");
  await expect(failed).toContainText("This looks like: ");
  await expect(failed.getByRole("region", { name: "Printed during this check" })).toContainText(
    "inside",
  );
  await expect(results(page).getByText(/It would explain \d+ checks/)).toBeVisible();
});

test("A crash while the program loads is one message with its line", async ({ page, site }) => {
  await openExercise(page, site.origin);
  await fillProgram(page, "DOMAINS = {}\nDOMAINS['orders']\n");
  await pressCheck(page);
  await expect(
    results(page).getByRole("heading", { name: "The program stopped before it could be checked" }),
  ).toBeVisible();
  await expect(results(page).getByText("KeyError")).toHaveCount(1);
  await expect(results(page).getByText("Not yet")).toHaveCount(0);
  await expect(results(page).getByText("Nothing is stored under 'orders'")).toBeVisible();
  await results(page).getByRole("button", { name: "Line 2" }).click();
  await expect(page.getByRole("textbox", { name: /Your program/ })).toBeFocused();
});

for (const width of [390, 1440]) {
  test(`A link to a check leads there before and after a report at ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.origin}/exercises/domain-identification#check-needs_met`);
    const title = "all twelve consumer needs are served";
    await expect(heading(page, title)).toBeFocused();
    await expect(heading(page, title)).toBeInViewport();
    await expect(check(page, title)).toContainText("10 points");
    await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    await fillProgram(page, program("solutions", "core.py"));
    await pressCheck(page);
    await expect(check(page, title)).toContainText("0 of 10");
    await expect(heading(page, title)).toBeInViewport();
    await expect(heading(page, title)).toBeFocused();
  });
}

test("Each check has a link that can be copied", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExercise(page, site.origin);
  await showPane(page, "Results");
  await page.getByRole("link", { name: "Link to the check: no entity has two domains" }).click();
  await expect(page.getByText("Link copied")).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.origin}/exercises/domain-identification#check-one_owner`,
  );
  await expect(heading(page, "no entity has two domains")).toBeFocused();
});

test("After Check the focus is on the first thing to mend, unless one types", async ({
  page,
  site,
}) => {
  await openExercise(page, site.origin);
  await fillProgram(page, program("solutions", "core.py"));
  await pressCheck(page);
  await expect(heading(page, "boundary_report on empty, repeated and unknown input")).toBeFocused();
  // A complete program is submitted by itself; until that has ended another Check has to wait.
  await expect(results(page).getByText("Submitted and graded by the server")).toBeVisible();
  const editor = page.getByRole("textbox", { name: /Your program/ });
  await editor.fill("DOMAINS = {}\n");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(check(page, "boundary_report adds up on any map")).toContainText("Not yet");
  await expect(heading(page, "boundary_report adds up on any map")).toBeInViewport();
  await expect(editor).toBeFocused();
});

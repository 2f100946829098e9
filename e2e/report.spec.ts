import { expect, type Locator, type Page } from "@playwright/test";
import { readProgram } from "../exercises/read-program";
import {
  chooseEditor,
  fillProgram,
  openExercise,
  preferPlainEditor,
  stepOf,
} from "./exercise-page";
import { test } from "./fixtures";

const program = (...path: string[]) => readProgram("01-domain-identification", ...path);

const heading = (page: Page, name: string | RegExp) =>
  stepOf(page).getByRole("heading", { level: 4, name, exact: true });

/** The list item of one check, by its title. */
function check(page: Page, title: string): Locator {
  return stepOf(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 4, name: new RegExp(`${title}$`) }) });
}

/** Shows another step by its stone in the bar. */
async function showStep(page: Page, step: number): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Step ${step}: `) }).click();
}

async function pressCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(
    stepOf(page)
      .getByText(/checks in all|Mastered|stopped before/)
      .first(),
  ).toBeVisible();
}

test("A report shows what is wrong where, and leads to it", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const editor = page.getByRole("textbox", { name: /Your program/ });
  const counts = "boundary_report counts what crosses, in all and for each pair of domains";
  const adds = check(page, counts);

  await test.step("A wrong value is shown with the difference marked where it is", async () => {
    await showStep(page, 2);
    await editor.fill(program("wrong", "report-counts-crossings-twice.diff"));
    await pressCheck(page);
    await expect(heading(page, `Not yet: ${counts}`)).toBeFocused();
    await expect(adds).toContainText("Not yet");
    await expect(adds).toContainText(/different at \['crossing'\], expected \d+/);
    await expect(adds).not.toContainText(/different at \['inside'\]/);
    await adds.getByRole("button", { name: /Go to line/ }).click();
    await expect(editor).toBeFocused();
  });

  await test.step("A wrong idea is named, and what was printed is shown", async () => {
    await editor.fill(program("wrong", "report-prints-instead-of-returning.diff"));
    await pressCheck(page);
    await expect(adds).toContainText("You may be assuming that ");
    await expect(adds.getByRole("region", { name: "Printed during this check" })).toContainText(
      "inside",
    );
    await expect(adds).toContainText("2 checks wait for this one.");
  });

  await test.step("A crash while the program loads is one message with its line", async () => {
    await editor.fill("DOMAINS = {}\nDOMAINS['orders']\n");
    await pressCheck(page);
    await expect(
      stepOf(page).getByRole("heading", {
        name: "The program stopped before it could be checked",
      }),
    ).toBeVisible();
    await expect(stepOf(page).getByText("KeyError")).toHaveCount(1);
    await expect(stepOf(page).getByText("Not yet")).toHaveCount(0);
    await expect(stepOf(page).getByText("Nothing is stored under 'orders'")).toBeVisible();
    await stepOf(page).getByRole("button", { name: "Line 2" }).click();
    await expect(editor).toBeFocused();
  });

  const home = "every record has one home, with a team that changes it";
  await test.step("A step that passes leads on, and to an earlier one that does not pass", async () => {
    await editor.fill(program("solutions", "core.py"));
    await pressCheck(page);
    await expect(page.getByRole("heading", { name: "Step 2 passes" })).toBeFocused();
    await editor.fill(program("slips", "consent-with-its-reader.py"));
    await expect(page.getByRole("heading", { name: "Of an earlier text: Step 2" })).toBeVisible();
    await pressCheck(page);
    await expect(heading(page, `Not yet: ${home}`)).toBeFocused();
    await expect(stepOf(page).getByRole("heading", { level: 2 })).toHaveText(
      "Give three records a home",
    );
  });

  await test.step("Whoever types keeps the focus", async () => {
    await editor.fill("DOMAINS = {}\n");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(check(page, home)).toContainText("DOMAINS must be a non-empty dict");
    await expect(heading(page, `Not yet: ${home}`)).toBeInViewport();
    await expect(editor).toBeFocused();
  });

  await test.step("Each check has a link that can be copied", async () => {
    await stepOf(page)
      .getByText(/^Go further: Draw your own map \(/)
      .click();
    await page.getByRole("link", { name: "Link to the check: no entity has two domains" }).click();
    await expect(page.getByText("Link copied")).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/exercises/domain-identification#check-one_owner`,
    );
    await expect(heading(page, /no entity has two domains$/)).toBeFocused();
  });
});

test("A link to a check leads there before and after a report, narrow and wide", async ({
  page,
  site,
}) => {
  const title = "all twelve consumer needs are served";
  const place = heading(page, new RegExp(`${title}$`));
  await preferPlainEditor(page);
  for (const [width, file, before, earned] of [
    [390, "core.py", "4 points", "0 of 4"],
    // What was found at the first visit is there at the second.
    [1440, "full.py", "0 of 4", "4 of 4"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // By way of another page: an address that differs in its last part only would not load anew.
    await page.goto(`${site.origin}/exercises`);
    await page.goto(`${site.origin}/exercises/domain-identification#check-needs_met`);
    await expect(place).toBeFocused();
    await expect(place).toBeInViewport();
    await expect(check(page, title)).toContainText(before);
    await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    await fillProgram(page, program("solutions", file));
    await pressCheck(page);
    await expect(check(page, title)).toContainText(earned);
    await expect(place).toBeInViewport();
    await expect(place).toBeFocused();
    await chooseEditor(page, "code");
  }
});

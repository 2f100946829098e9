import { openExercise, preferPlainEditor } from "./exercise-page";
import { expect, test } from "./fixtures";

test("What was never opened opens without a connection too", async ({ page, site }) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  // Parts come a while after Python, one after the other: all are there once none has come lately.
  const countScripts = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType("resource").filter(({ name }) => name.includes("/chunks/"))
          .length,
    );
  let before = -1;
  await expect
    .poll(
      async () => {
        const known = before;
        before = await countScripts();
        return before === known;
      },
      { intervals: [4_000] },
    )
    .toBe(true);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Case data" }).click();
  await expect(page.getByRole("region", { name: "Teams" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Back to step 1" }).click();
  for (const [button, title] of [
    ["Versions", "Earlier versions"],
    ["Files", /file/i],
    ["Editor settings", "Editor settings"],
    ["Ask for the solution", /solution/i],
    [/details of Python/, /Python/],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    await page.keyboard.press("Escape");
  }
});

test("A part that cannot be loaded says so in its place and can be tried again", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  // Python never comes, so nothing is fetched before it is asked for.
  await page.route("**/python.wasm", () => {});
  await page.goto(`${site.origin}/exercises/domain-identification`);
  const program = page.getByRole("textbox", { name: /Your program/ });
  await program.fill("# typed before\n");
  await expect(page.getByTestId("draft-state")).toHaveText("Saved in this browser");
  await page.route("**/_next/static/chunks/**", (route) => route.abort());
  await page.getByRole("button", { name: "Case data" }).click();
  const panel = page.getByRole("region", { name: "Case data" });
  await expect(panel).toContainText("This part could not be loaded");
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel).toContainText("This part could not be loaded");
  await page.unroute("**/_next/static/chunks/**");
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("table").first()).toBeVisible();
  await expect(program).toHaveValue("# typed before\n");
});

test("An exercise whose material does not come says so, and goes on once it does", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await page.route("**/material/**", (route) => route.abort());
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Case data" }).click();
  const panel = page.getByRole("region", { name: "Case data" });
  await expect(panel).toContainText("This part could not be loaded");
  const check = page.getByRole("button", { name: "Check", exact: true });
  await check.click();
  await expect(page.getByText("Nothing was run and your text is safe")).toBeVisible();
  await page.unroute("**/material/**");
  await page.getByRole("button", { name: "Case data" }).click();
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("table").first()).toBeVisible();
  await check.click();
  await expect(page.getByText(/0 of 3 steps pass/).first()).toBeVisible();
});

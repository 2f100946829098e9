import { readFileSync } from "node:fs";
import {
  chooseEditor,
  fillProgram,
  openExercise,
  preferPlainEditor,
  typeProgram,
} from "./exercise-page";
import { expect, test } from "./fixtures";

const folder = "exercises/03-governance-policies";
const core = readFileSync(`${folder}/programs/solutions/core.py`, "utf8");
const scaffold = readFileSync(`${folder}/further/1.py`, "utf8");

for (const editor of ["plain", "code"] as const) {
  test(`What goes further is added to a program in the ${editor} editor once, and replaces nothing`, async ({
    page,
    site,
  }) => {
    if (editor === "plain") await preferPlainEditor(page);
    await openExercise(page, site.origin, "governance-policies");
    if (editor === "plain") await fillProgram(page, core);
    else await typeProgram(page, core);
    await page
      .getByText(/^Go further: [^()]+$/)
      .first()
      .click();
    const add = page.getByRole("button", { name: "Add this part to my program" }).first();
    await add.click();
    await expect(page.getByText("The part is at the end of your program")).toBeVisible();
    await expect(page.getByTestId("draft-state")).toHaveText("Saved in this browser");
    await add.click();
    await expect(page.getByText("This part is in your program already.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    if (editor === "code") await chooseEditor(page, "plain");
    const program = page.getByRole("textbox", { name: /Your program/ });
    const text = await program.inputValue();
    expect(text.startsWith(core.trimEnd())).toBe(true);
    expect(text.trimEnd().endsWith(scaffold.trimEnd())).toBe(true);
    // The steps still pass with it.
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByText(/Complete: 3 of 3 steps pass/).first()).toBeVisible();
  });
}

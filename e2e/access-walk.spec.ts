import { readProgram } from "../exercises/read-program";
import { chooseEditor, openExercise, showPane, typeProgram } from "./exercise-page";
import { expect, test } from "./fixtures";
import { act, pressEach } from "./walk";

const program = (...path: string[]) => readProgram("01-domain-identification", ...path);

const screens = [
  { at: "a desk, in the code editor", width: 1366, height: 900, kind: "code" },
  { at: "a phone, in the plain editor", width: 390, height: 844, kind: "plain" },
] as const;

for (const { at, width, height, kind } of screens) {
  test(`No button of an exercise loses the focus, and what appears is told, at ${at}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await openExercise(page, site.origin);
    await page.locator(".monaco-editor .view-lines").first().waitFor({ state: "attached" });
    if (kind === "plain") await chooseEditor(page, kind);
    const done = new Set<string>();
    const except = /^(Use the (plain|code) editor)$/;
    const states = {
      "the starter": program("starter.py"),
      "a step that passes": program("slips", "crossing-forgotten.py"),
      "the core": program("solutions", "core.py"),
      "a syntax error": "x = (\n",
      everything: program("solutions", "full.py"),
    };
    for (const [state, text] of Object.entries(states)) {
      await test.step(state, async () => {
        await showPane(page, "Program");
        const editor = page.getByRole("textbox", { name: /Your program/ });
        if (kind === "code") await typeProgram(page, text);
        else await editor.fill(text);
        await act(page, `Ctrl+Enter on ${state}`, () => page.keyboard.press("Control+Enter"));
        await pressEach(page, { done, except });
        await showPane(page, "Program");
        await act(page, `Run by key`, async () => {
          await editor.focus();
          await page.keyboard.press("Control+Shift+Enter");
        });
        await showPane(page, "Step");
        const field = page.getByRole("textbox", { name: "Python to try" });
        if (await field.isVisible()) {
          await field.fill("1 + 1");
          await act(page, "Enter in the console", () => field.press("Enter"));
        }
        await pressEach(page, { done, except });
      });
    }
    await test.step("Submitted as mastered: the solution and what others made of it", async () => {
      const rest = /^(?!Submit$|Ask for|Open this|How others|Close)/;
      const last = await pressEach(page, { except: rest });
      expect(last).toHaveLength(6);
    });
    expect(done.size).toBeGreaterThan(40);
  });
}

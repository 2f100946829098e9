import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

export const solution = readFileSync(
  "exercises/01-domain-identification/programs/solutions/full.py",
  "utf8",
);

export async function openExercise(
  page: Page,
  origin: string,
  id = "domain-identification",
): Promise<void> {
  await page.goto(`${origin}/exercises/${id}`);
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
}

/** From now on exercises open with the plain editor: the code editor takes seconds of work to load. */
export async function preferPlainEditor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const settings = { kind: "plain", fontSize: 14, wraps: false, opensListOnKey: true };
    localStorage.setItem("day-17-editor", JSON.stringify(settings));
  });
}

/** Replaces the program in the code editor: selects all and pastes, then types the last line. */
export async function typeProgram(page: Page, source: string): Promise<void> {
  // The code editor comes after Python; until then a plain one stands in for it.
  await page.locator(".monaco-editor").first().waitFor();
  const editor = page.getByRole("textbox", { name: /Your program/ });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(paste);
  }, source);
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("# typed");
}

/** The step with all that was found about it. */
export function stepOf(page: Page): Locator {
  return page.getByRole("region", { name: "Step", exact: true });
}

/** Submits what the editor holds, wherever that is offered. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Submit( as it is)?$/ }).click();
  await expect(page.getByText("Submitted and graded by the server")).toBeVisible();
}

/** A narrow screen shows one pane at a time; a wide one has nothing to choose. */
export async function showPane(page: Page, name: "Step" | "Program" | "Case data"): Promise<void> {
  const choice = page.getByRole("navigation", { name: "Panes" }).getByRole("button", { name });
  if (await choice.isVisible()) await choice.click();
}

export async function chooseEditor(page: Page, kind: "plain" | "code"): Promise<void> {
  await showPane(page, "Program");
  await page.getByRole("button", { name: "Editor settings" }).click();
  await page.getByRole("button", { name: `Use the ${kind} editor` }).click();
}

/** Puts a program into the plain editor. */
export async function fillProgram(page: Page, source: string): Promise<void> {
  await showPane(page, "Program");
  await page.getByRole("textbox", { name: /Your program/ }).fill(source);
}

/** Runs a program by itself and returns what it printed. */
export async function runAndRead(page: Page, source: string): Promise<string> {
  const results = stepOf(page);
  await page.getByRole("textbox", { name: /Your program/ }).fill(source);
  await page.getByRole("button", { name: "Run" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /ran to its end|stopped/i }),
  ).toBeAttached();
  return (await results.textContent()) ?? "";
}

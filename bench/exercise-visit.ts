import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { chooseEditor } from "../e2e/exercise-page";
import { visitorScript } from "./in-page/visitor";

const solution = readFileSync(
  "exercises/01-domain-identification/programs/solutions/full.py",
  "utf8",
);
const endless = "while True:\n    pass\n";
/** What somebody takes at least to look at a page before they press something, in milliseconds. */
const glance = 2000;

/** Opens exercise 1 and stays until Python is ready. */
export async function openExercise(
  context: BrowserContext,
  origin: string,
): Promise<{ page: Page; readySeconds: number }> {
  const page = await context.newPage();
  await page.addInitScript(visitorScript);
  await page.goto(`${origin}/exercises/domain-identification`);
  const ready = await page.evaluate(() => visitor.pythonReady);
  return { page, readySeconds: ready / 1000 };
}

/** Seconds from pressing Check until the whole report of the full solution is on the page. */
export async function timeCheck(page: Page): Promise<number> {
  // The one that takes text from a script. Which editor it is makes no difference to Python.
  await chooseEditor(page, "plain");
  await page.locator("textarea[data-program]").waitFor();
  await page.evaluate((program) => visitor.write(program), solution);
  await page.waitForTimeout(glance);
  const milliseconds = await page.evaluate(async () => {
    const shown = visitor.whenShown("Mastered: all");
    const pressed = visitor.press("Check");
    return (await shown) - pressed;
  });
  return milliseconds / 1000;
}

/**
 * Seconds from pressing Stop until the next program has printed. It is put in and started the
 * moment that the page says that the first one was stopped: no time to make another interpreter.
 */
export async function timeStop(page: Page): Promise<number> {
  await page.evaluate((program) => visitor.write(program), endless);
  await page.waitForTimeout(glance);
  await page.evaluate(() => visitor.press("Run"));
  await page.waitForTimeout(glance);
  const milliseconds = await page.evaluate(async () => {
    const stopped = visitor.whenShown("You stopped the program");
    const pressed = visitor.press("Stop");
    await stopped;
    visitor.write('print("printed", 6 * 7)\n');
    const printed = visitor.whenShown("printed 42");
    visitor.press("Run");
    return (await printed) - pressed;
  });
  return milliseconds / 1000;
}

/** Leaves the page, and the choice of editor as it was found. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.removeItem("day-17-editor"));
  await page.close();
}

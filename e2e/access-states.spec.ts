import type { Page } from "@playwright/test";
import { readProgram } from "../exercises/read-program";
import { findsNothing } from "./axe";
import { openExercise, preferPlainEditor, showPane, solution, stepOf } from "./exercise-page";
import { expect, test } from "./fixtures";
import { seesEveryStop } from "./stops";

const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });
const slip = readProgram("01-domain-identification", "slips", "crossing-forgotten.py");
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).press("Enter");
const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeAttached();

async function check(page: Page, text: string, words: string | RegExp): Promise<void> {
  await program(page).fill(text);
  await press(page, /^Check/);
  await said(page, words);
}

/** One after the other: each is reached from the one before. */
const states: { name: string; walk?: true; reach: (page: Page) => Promise<unknown> }[] = [
  {
    name: "fresh, with the program where only one pane is shown",
    walk: true,
    reach: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await showPane(page, "Program");
      await expect(program(page)).toBeVisible();
    },
  },
  {
    name: "a failing report",
    walk: true,
    reach: (page) => check(page, "DOMAINS = {}\n", /First to mend/),
  },
  { name: "a syntax error", reach: (page) => check(page, "x = (\n", /Nothing was checked/) },
  {
    name: "stopped",
    reach: async (page) => {
      await program(page).fill("while True: pass\n");
      await press(page, "Run");
      await press(page, "Stop");
      await said(page, "Stopped.");
    },
  },
  {
    name: "the console, with a value and an error",
    reach: async (page) => {
      await program(page).fill("print(17)\n");
      await press(page, "Run");
      for (const text of ["1 + 1", "1 / 0"]) {
        await page.getByRole("textbox", { name: "Python to try" }).fill(text);
        await page.keyboard.press("Enter");
      }
      await expect(page.getByRole("log")).toContainText("ZeroDivisionError");
    },
  },
  { name: "a step passed", walk: true, reach: (page) => check(page, slip, /Step 1 passes/) },
  {
    name: "all three steps",
    walk: true,
    reach: async (page) => {
      await press(page, "Show all three steps");
      for (const fold of await page.locator("summary:visible").all()) await fold.press("Enter");
    },
  },
  {
    name: "the case data",
    walk: true,
    reach: async (page) => {
      await press(page, "One step at a time");
      await stepOf(page).getByRole("button", { name: "Case data" }).press("Enter");
      await expect(page.getByRole("heading", { name: "Teams", exact: true })).toBeVisible();
    },
  },
  {
    name: "mastered and submitted",
    reach: async (page) => {
      await press(page, /^Back to step/);
      await check(page, solution, /Mastered/);
      await press(page, "Submit");
      await said(page, "Graded by the server: Mastered");
    },
  },
];

/** Opened by a button, closed by Escape. */
const dialogs = [
  ["Versions", /Earlier versions/],
  ["Files", /Files/],
  ["Editor settings", /Editor settings/],
  ["How others solved it", /How others solved it/],
  ["Ask for the solution", /The solution/],
  [/details of Python/, /Python on this page/],
] as const;

test("Axe finds nothing in any state of an exercise, nor in its dialogs, and each stop is in sight", async ({
  page,
  context,
  site,
}) => {
  await preferPlainEditor(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await openExercise(page, site.origin);
  for (const { name, walk, reach } of states) {
    await test.step(name, async () => {
      await reach(page);
      await findsNothing(page);
      if (!walk) return;
      await seesEveryStop(page);
      await page.setViewportSize({ width: 1366, height: 768 });
    });
  }

  for (const [button, title] of dialogs) {
    await test.step(String(title), async () => {
      const opening = page.getByRole("button", { name: button }).first();
      await opening.press("Enter");
      const dialog = page.getByRole("dialog", { name: title });
      await expect(dialog).toBeVisible();
      await expect(dialog.getByText(/^(Asking|One moment)/)).toHaveCount(0);
      await findsNothing(page);
      await page.keyboard.press("Escape");
      await expect(opening).toBeFocused();
    });
  }
  await test.step("Shortcuts", async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await findsNothing(page);
    await page.keyboard.press("Escape");
  });

  await test.step("Offline, which is told once, as is its end", async () => {
    await context.setOffline(true);
    await program(page).fill(`${solution}# offline\n`);
    await said(page, "Offline: saved in this browser.");
    await findsNothing(page);
    await context.setOffline(false);
    await said(page, "Saved on the server again.");
  });

  await test.step("Another tab's text, and the focus once one is chosen", async () => {
    const other = await context.newPage();
    await preferPlainEditor(other);
    await openExercise(other, site.origin);
    await other.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>("[data-program]");
      field?.focus();
      document.execCommand("insertText", false, "# there\n");
    });
    await program(page).fill("# here\n");
    const [asked] = await Promise.race(
      [page, other].map(async (tab) => {
        await tab.getByRole("region", { name: "also changed in another tab" }).waitFor();
        return [tab];
      }),
    );
    if (!asked) throw new Error("Neither tab found the other's text.");
    await findsNothing(asked);
    await press(asked, "Keep the text in the editor");
    await expect(program(asked)).toBeFocused();
    await other.close();
  });
});

test("In forced colours a shown step, a chosen answer and the button to press differ from the rest", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const look = (name: string | RegExp) =>
    page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .evaluate((button) => {
        const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(button);
        return { borderBottomColor, borderBottomWidth, backgroundColor };
      });
  const [shown, second, third] = [
    await look(/^Step 1: Give/),
    await look(/^Step 2: Measure/),
    await look(/^Step 3: Say/),
  ];
  expect(second).toEqual(third);
  expect(shown).not.toEqual(second);
  const [primary, quiet] = [await look(/^Check/), await look("Run")];
  expect(primary.borderBottomWidth).not.toBe("0px");
  expect(primary.backgroundColor).not.toBe(quiet.backgroundColor);
  await press(page, "Ask for the solution");
  const radios = page.getByRole("dialog").getByRole("radio");
  await expect(radios.first()).toBeChecked();
  const appearance = (index: number) =>
    radios.nth(index).evaluate((radio) => getComputedStyle(radio).appearance);
  // The system draws them, in its own colours.
  expect([await appearance(0), await appearance(1)]).toEqual(["auto", "auto"]);
});

/** What a reader may set; WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const otherPages = ["/", "/exercises", "/glossary", "/quiz", "/your-day", "/join", "/sign-in"];

/** Texts that are cut. Not those of drawings, whose labels the lesson's figures are known to cut. */
function whatIsCut(): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (element.closest(".monaco-editor, textarea, svg, [aria-hidden=true]")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { overflowX, overflowY, clip, position } = getComputedStyle(element);
    if (position === "absolute" && clip !== "auto") continue;
    const hides = (way: string) => way === "hidden" || way === "clip";
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const text = element.textContent?.trim().slice(0, 60) ?? "";
    if (clientWidth < 2 || text === "") continue;
    if (hides(overflowX) && scrollWidth > clientWidth + 1)
      cut.push(`${text} (${scrollWidth - clientWidth} wide)`);
    if (hides(overflowY) && scrollHeight > clientHeight + 1)
      cut.push(`${text} (${scrollHeight - clientHeight} high)`);
  }
  return cut;
}

async function cutsNothing(page: Page, at: string): Promise<void> {
  const cut = await page.evaluate(whatIsCut);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect.soft({ at, cut, tooWide }).toEqual({ at, cut: [], tooWide: false });
}

/** The step with a report; on a narrow screen the program and the case's data too. */
async function exerciseCutsNothing(page: Page): Promise<void> {
  for (const pane of ["Step", "Program", "Case data"] as const) {
    await showPane(page, pane);
    await cutsNothing(page, pane);
  }
}

for (const width of [1366, 390, 320]) {
  test(`With a reader's own spacing nothing is cut at ${width} pixels`, async ({ page, site }) => {
    await preferPlainEditor(page);
    await page.setViewportSize({ width, height: 640 });
    await openExercise(page, site.origin);
    await showPane(page, "Program");
    await check(page, "DOMAINS = {}\n", /First to mend/);
    await exerciseCutsNothing(page);
    await page.addStyleTag({ content: spacing });
    await exerciseCutsNothing(page);
    for (const path of otherPages) {
      await page.goto(site.origin + path);
      await page.addStyleTag({ content: spacing });
      await cutsNothing(page, path);
    }
  });
}

test("With text twice as large nothing is cut", async ({ playwright, launchOptions, site }) => {
  // Of the browser, as a reader sets it: the widths at which a page changes grow with it.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), "--blink-settings=defaultFontSize=32"],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    "32px",
  );
  await showPane(page, "Program");
  await check(page, "DOMAINS = {}\n", /First to mend/);
  await exerciseCutsNothing(page);
  for (const path of otherPages) {
    await page.goto(site.origin + path);
    await cutsNothing(page, path);
  }
  await browser.close();
});

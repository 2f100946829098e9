import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { chooseEditor, showPane } from "./exercise-page";
import { expect, test } from "./fixtures";

const path = "/exercises/domain-identification";
const program = (page: Page) => page.getByRole("textbox", { name: /Your program/ });
const below = (page: Page) => page.getByRole("region", { name: "Program" });
/** What is told of what was just done or gone to. */
const told = (page: Page) => below(page).getByRole("status");
const hasFocus = (editor: Locator) => expect(editor).toBeFocused();

/** Opens the page with Monaco in the place of the plain editor, and the caret in an empty text. */
async function openMonaco(page: Page, origin: string): Promise<Locator> {
  await page.goto(origin + path);
  await expect(page.locator(".monaco-editor .view-lines").first()).toBeVisible();
  await emptyProgram(page);
  return page.locator(".monaco-editor .view-lines");
}

async function emptyProgram(page: Page): Promise<void> {
  await program(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
}

/** Monaco writes no-break spaces. */
async function linesOf(lines: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text has its line ends
  return ((await lines.innerText()) ?? "").replaceAll("\u00a0", " ");
}

test("The code editor colours, completes and finds, and nothing complains", async ({
  page,
  site,
}) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/monaco|worker|left out/i.test(message.text())) complaints.push(message.text());
  });
  const lines = await openMonaco(page, site.origin);

  await test.step("It indents, and colours in both schemes", async () => {
    await page.keyboard.type("def half(n):\nreturn n");
    await expect.poll(() => linesOf(lines)).toBe("def half(n):\n    return n");
    const style = (text: string) =>
      lines
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => {
          const { color, fontWeight } = getComputedStyle(element);
          return { color, isHeavy: Number(fontWeight) > 400 };
        });
    await expect.poll(() => style("def")).toMatchObject({ isHeavy: true });
    const light = await style("half");
    expect(light.isHeavy).toBe(false);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => style("half")).not.toEqual(light);
  });

  await test.step("A reset can be undone", async () => {
    await page.keyboard.type("\n");
    await page.keyboard.press("ControlOrMeta+/");
    await page.keyboard.press("ControlOrMeta+Z");
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page.getByText("The starter is back. Undo with Ctrl+Z.")).toBeVisible();
    await expect.poll(() => linesOf(lines)).not.toContain("half");
    await page.keyboard.press("ControlOrMeta+Z");
    await expect.poll(() => linesOf(lines)).toContain("def half(n):");
  });

  await test.step("Completion offers the file's names, the case's data and what is asked for", async () => {
    await emptyProgram(page);
    const list = page.locator(".suggest-widget");
    await page.keyboard.type("my_own_name = 1\nmy_o");
    await expect(list).toContainText("my_own_name");
    await page.keyboard.press("Tab");
    await expect.poll(() => linesOf(lines)).toBe("my_own_name = 1\nmy_own_name");
    await page.keyboard.type("\nboundary_r");
    await expect(list).toContainText("boundary_report");
    await page.keyboard.press("Escape");
    await page.keyboard.type("\nTEAM");
    await expect(list).toContainText("TEAMS");
    await page.keyboard.press("Escape");
  });

  await test.step("Find goes through the places and back to the text", async () => {
    await emptyProgram(page);
    await page.keyboard.type("first = 1\nsecond = first\n");
    await page.keyboard.press("ControlOrMeta+F");
    await page.keyboard.type("first");
    await expect(page.locator(".find-widget .matchesCount")).toHaveText(/of 2/);
    await page.keyboard.press("Escape");
    await hasFocus(program(page));
  });
  expect(complaints).toEqual([]);
});

test("Both editors go through marked lines by a key, and Tab is no trap in them", async ({
  page,
  site,
}) => {
  await page.goto(site.origin + path);
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(".monaco-editor .view-lines").first()).toBeVisible();
  // The first ends where the second begins: in the plain editor.
  for (const kind of ["code", "plain"] as const) {
    const editor = program(page);

    await test.step(`In the ${kind} editor a broken line is shown while typing, and said when asked for`, async () => {
      await editor.focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("x = 1\ny = = 2");
      await expect(below(page)).toContainText("Line 2: not Python yet");
      await expect(told(page)).toBeEmpty();
      await expect(editor).not.toHaveAccessibleDescription(/Line|marked/);
      await page.keyboard.press("F8");
      await expect(told(page)).toHaveText(/^Line 2: not Python yet/);
      await hasFocus(editor);
    });

    await test.step(`In the ${kind} editor a key goes to the line that stopped the program`, async () => {
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(`x = 1\nprint(${kind.length} / 0)\nx = 2`);
      await expect(told(page)).toBeEmpty();
      await page.keyboard.press("ControlOrMeta+Shift+Enter");
      await expect(editor).toHaveAccessibleDescription(/1 marked line, F8 goes to the next/);
      await page.keyboard.press("F8");
      await expect(told(page)).toHaveText(/^Line 2: ZeroDivisionError/);
      await hasFocus(editor);
      // It is on that line, which is not marked any more once it is changed.
      await page.keyboard.press("End");
      await page.keyboard.type("  # here");
      await expect(told(page)).toBeEmpty();
      await page.keyboard.press("F8");
      await expect(told(page)).toHaveText("No line is marked.");
    });

    await test.step(`In the ${kind} editor Tab is no trap, and the page says what it does`, async () => {
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("x");
      await page.keyboard.press("Home");
      // The code editor begins with a Tab that indents, the plain one with one that leaves.
      if (kind === "plain") {
        await expect(editor).toHaveAccessibleDescription(/Tab leaves/);
        await page.keyboard.press("Control+m");
      }
      await expect(editor).toHaveAccessibleDescription(/Tab indents; Esc, then Tab, leaves/);
      await page.keyboard.press("Tab");
      await hasFocus(editor);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      await expect(editor).not.toBeFocused();
      await editor.focus();
      await page.keyboard.press("Control+m");
      await expect(editor).toHaveAccessibleDescription(/Tab leaves/);
      await page.keyboard.press("Shift+Tab");
      await expect(editor).not.toBeFocused();
      if (kind === "code") await chooseEditor(page, "plain");
      await expect(program(page)).toHaveValue("    x");
    });
  }
});

for (const kind of ["code", "plain"] as const) {
  test(`In the ${kind} editor a screen reader finds the line of the caret, moved to or typed`, async ({
    page,
    site,
  }) => {
    await openMonaco(page, site.origin);
    if (kind === "plain") await chooseEditor(page, kind);
    const client = await page.context().newCDPSession(page);
    /** The field's value in the tree that the browser hands to screen readers. */
    async function spoken(): Promise<unknown> {
      const { nodes } = await client.send("Accessibility.getFullAXTree");
      const isProgram = (name: unknown) => /Your program/.test(String(name));
      return nodes.find(({ role, name }) => role?.value === "textbox" && isProgram(name?.value))
        ?.value?.value;
    }
    await program(page).focus();
    await page.keyboard.insertText(Array.from({ length: 300 }, (_, n) => `line_${n}`).join("\n"));
    await page.keyboard.press("ControlOrMeta+Home");
    await expect.poll(spoken).toMatch(/^line_0\nline_1\n(?:line_\d+\n)*line_299$/);
    for (const _ of Array.from({ length: 3 })) await page.keyboard.press("ArrowDown");
    await page.keyboard.type("typed_");
    await expect.poll(spoken).toMatch(/\nline_2\ntyped_line_3\nline_4\n/);
    await page.keyboard.press("ControlOrMeta+End");
    await expect.poll(spoken).toMatch(/\nline_298\nline_299$/);
    // A browser under load tells of a selection late; it is still the whole program.
    await page.keyboard.press("ControlOrMeta+A");
    await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 300));
      document.dispatchEvent(new Event("selectionchange"));
    });
    await page.keyboard.type("all");
    await expect.poll(spoken).toBe("all");
    // The one that opens by itself also says where the other one is.
    const elsewhere = expect(program(page));
    if (kind === "code") await elsewhere.toHaveAccessibleDescription(/plain editor is in Editor s/);
    else await elsewhere.not.toHaveAccessibleDescription(/plain editor/);
  });
}

test("A phone gets the plain editor with wrapped lines, a line of buttons and the step's place", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await showPane(page, "Program");
  const editor = program(page);
  const overflow = () => editor.evaluate((field) => field.scrollWidth - field.clientWidth);
  await expect.poll(overflow).toBe(0);
  const settings = page.getByRole("button", { name: "Editor settings" });
  const foot = await settings.locator("..").boundingBox();
  expect(foot?.height).toBeLessThanOrEqual(45);
  await page.getByRole("button", { name: /^Step 1: line 5/ }).click();
  await hasFocus(editor);
  const chosen = await editor.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(chosen).toMatch(/^# Step 1: /);

  await settings.click();
  await page.getByLabel("Wrap long lines").uncheck();
  await page.keyboard.press("Escape");
  await expect.poll(overflow).toBeGreaterThan(0);
  await program(page).fill("if True:");
  await program(page).press("End");
  await program(page).press("Enter");
  await page.keyboard.type("pass");
  await expect(program(page)).toHaveValue("if True:\n    pass");
  await context.close();
});

test("Shortcuts, panes, text and files do as one asks, and what was chosen stays", async ({
  page,
  site,
}) => {
  const lines = await openMonaco(page, site.origin);
  const separator = page.getByRole("separator", { name: "Width of the task" });
  const position = async () => (await separator.boundingBox())?.x ?? 0;
  const size = () => lines.first().evaluate((element) => getComputedStyle(element).fontSize);

  await test.step("The list of shortcuts opens on ? outside the editor", async () => {
    await page.keyboard.type("?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await separator.focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("The panes move by keys, and text and wrapping by buttons", async () => {
    await separator.focus();
    const before = await position();
    await page.keyboard.press("ArrowRight");
    await expect.poll(position).toBeGreaterThan(before);
    await expect.poll(size).toBe("14px");
    await page.getByRole("button", { name: "Editor settings" }).click();
    await page.getByRole("button", { name: "Larger text, now 14" }).click();
    await expect.poll(size).toBe("16px");
    await page.getByLabel("Wrap long lines").check();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Editor settings" })).toBeFocused();
  });

  await test.step("All of it is remembered, and the kind of editor too", async () => {
    const moved = await position();
    const wide = page.viewportSize();
    if (!wide) throw new Error("the page has no size");
    // Opened as a tablet that is held upright, and turned.
    await page.setViewportSize({ width: wide.height, height: wide.width });
    await page.reload();
    await expect(separator).toBeHidden();
    await page.setViewportSize(wide);
    await expect(separator).toHaveAttribute("aria-valuenow", /\d/);
    await expect.poll(size).toBe("16px");
    await expect.poll(position).toBeCloseTo(moved, 0);
    await chooseEditor(page, "plain");
    await expect(program(page)).toHaveCSS("font-size", "16px");
    await expect(program(page)).toHaveCSS("white-space", "pre-wrap");
    await page.reload();
    await expect(page.locator("textarea[data-program]")).toBeVisible();
    await page.getByRole("button", { name: "Editor settings" }).click();
    await expect(page.getByText("This is the plain editor")).toBeVisible();
    await expect(page.getByLabel("Wrap long lines")).toBeChecked();
    await page.keyboard.press("Escape");
  });

  await test.step("A file that is opened takes the editor, and can be downloaded again", async () => {
    await page.getByRole("button", { name: "Files" }).click();
    await page.getByLabel("Open a file").setInputFiles({
      name: "mine.py",
      mimeType: "text/x-python",
      buffer: Buffer.from("x = 17\n"),
    });
    await expect(program(page)).toHaveValue("x = 17\n");
    await expect(program(page)).toBeFocused();
    await page.getByRole("button", { name: "Files" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: /All exercises as one/ }).click();
    const file = readFileSync(await (await downloading).path(), "utf8");
    expect(file).toMatch(/^# === Exercise 1: .* ===\nx = 17\n/m);
  });
});

test("Whoever chooses the plain editor in the moment in which the other one opens gets it", async ({
  page,
  site,
}) => {
  // Chosen between Monaco's being there and React's being told of it.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".monaco-editor")) return;
      observer.disconnect();
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Use the plain editor")?.click();
    }).observe(document, { childList: true, subtree: true });
  });
  // Python comes when the dialog is open, and Monaco after it.
  await page.route("**/python.wasm", async (route) => {
    await page.getByRole("button", { name: "Use the plain editor" }).waitFor();
    await route.continue();
  });
  await page.goto(site.origin + path);
  await page.getByRole("button", { name: "Editor settings" }).click();
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("textarea[data-program]")).toBeVisible();
  await page.getByRole("button", { name: "Editor settings" }).click();
  await expect(page.getByText("This is the plain editor")).toBeVisible();
});

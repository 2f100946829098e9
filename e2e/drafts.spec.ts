import type { Page } from "@playwright/test";
import { draftPath, draftState, exercisePaths, openPlain, program, twoDevices } from "./draft-page";
import { preferPlainEditor } from "./exercise-page";
import { expect, test } from "./fixtures";

/** Chance that is the same in every run (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Types, ten lines a second, until the page is gone; tells when each line was complete. */
async function typeUntilKilled(page: Page, name: string): Promise<{ line: string; at: number }[]> {
  const typed: { line: string; at: number }[] = [];
  for (let count = 1; ; count += 1) {
    const line = `${name}_${count} = ${count}`;
    try {
      await page.keyboard.insertText(`${line}\n`);
      typed.push({ line, at: performance.now() });
      await page.waitForTimeout(100);
    } catch {
      return typed;
    }
  }
}

/** Types in a page and kills it at a moment, opens it again, and tells what it lost. */
async function killWhileTyping(
  page: Page,
  { origin, name, after }: { origin: string; name: string; after: number },
): Promise<{ page: Page; typed: number; lost: string[] }> {
  const path = new URL(page.url()).pathname;
  await program(page).focus();
  await page.keyboard.press("ControlOrMeta+End");
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  const typing = typeUntilKilled(page, name);
  // The moment of the kill is what is being tested: it follows from the seed.
  await page.waitForTimeout(after);
  const killedAt = performance.now();
  void session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
  const typed = await typing;

  const later = await page.context().newPage();
  await openPlain(later, origin, path);
  const found = await program(later).inputValue();
  const due = typed.filter(({ at }) => at < killedAt - 1000).map(({ line }) => line);
  const lost = due.filter((line) => !found.includes(`${line}\n`));
  await expect(later.getByText("was also changed in")).toHaveCount(0);
  return { page: later, typed: typed.length, lost };
}

// Fifty kills in all: two parts that can be tried side by side, each in five windows at once.
for (const part of [1, 2]) {
  test(`Tabs killed at 25 random moments lose at most the last second of typing (${part} of 2)`, async ({
    browser,
    site,
  }) => {
    const chance = seededChance(part);
    const windows = await Promise.all(
      exercisePaths.map(async (path) => {
        const page = await (await browser.newContext()).newPage();
        await openPlain(page, site.origin, path);
        return page;
      }),
    );
    let typed = 0;
    for (const round of [1, 2, 3, 4, 5]) {
      const kills = await Promise.all(
        windows.map((page) =>
          killWhileTyping(page, {
            origin: site.origin,
            name: `round_${round}`,
            after: 100 + chance() * 1900,
          }),
        ),
      );
      expect({ round, lost: kills.flatMap(({ lost }) => lost) }).toEqual({ round, lost: [] });
      typed += kills.reduce((sum, kill) => sum + kill.typed, 0);
      windows.splice(0, windows.length, ...kills.map(({ page }) => page));
    }
    expect(typed, "lines typed before the kills").toBeGreaterThan(50);
  });
}

test("What is typed before the page has come to life is kept", async ({ page, site }) => {
  await preferPlainEditor(page);
  let bringToLife = () => {};
  const mayLive = new Promise<void>((resolve) => {
    bringToLife = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await mayLive;
    await route.continue();
  });
  await page.goto(site.origin + draftPath, { waitUntil: "commit" });
  await program(page).fill("# typed early\n");
  await expect(draftState(page)).toHaveText("Opening your draft");
  bringToLife();
  await expect(draftState(page)).toHaveText("Saved in this browser");
  await expect(program(page)).toHaveValue("# typed early\n");
  await page.reload();
  await expect(program(page)).toHaveValue("# typed early\n");
});

test("Two tabs: the other text is shown, both are kept, and the learner chooses", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  // It hears nothing of the first tab, as if both were typed in at the same moment.
  await two.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
  await openPlain(one, site.origin);
  await openPlain(two, site.origin);
  await program(one).fill("# from tab one\n");
  await expect(draftState(one)).toHaveText("Saved in this browser");
  await program(two).fill("# from tab two\n");
  await expect(draftState(two)).toHaveText(/Changed in another tab/);
  const comparison = two.getByRole("region", { name: /compared with In the editor/ });
  await expect(comparison).toContainText("# from tab one");

  await test.step("What is typed before the choice outlives the tab", async () => {
    await program(two).fill("# from tab two, longer\n");
    await program(two).blur();
    await expect
      .poll(() =>
        two.evaluate(
          () =>
            new Promise((resolve) => {
              const opening = indexedDB.open("day-17");
              opening.onsuccess = () => {
                const reading = opening.result.transaction("drafts").objectStore("drafts").getAll();
                reading.onsuccess = () => resolve(JSON.stringify(reading.result));
              };
            }),
        ),
      )
      .toContain("# from tab two, longer");
    await two.close();
  });
  const later = await context.newPage();
  await openPlain(later, site.origin);
  await expect(program(later)).toHaveValue("# from tab two, longer\n");
  await later.getByRole("button", { name: "Take the other version" }).click();
  await expect(program(later)).toHaveValue("# from tab one\n");
  await expect(draftState(later)).toHaveText("Saved in this browser");

  await later.getByRole("button", { name: "Versions" }).click();
  const dialog = later.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog).toContainText("# from tab two, longer");
  await dialog.getByRole("button", { name: "Restore this version" }).click();
  await expect(program(later)).toHaveValue("# from tab two, longer\n");
  await context.close();
});

test("Two devices: neither overwrites the other on the server", async ({ browser, site }) => {
  const [one, two] = await twoDevices(browser, site.origin);
  // It hears nothing of the first tab, as if both were typed in at the same moment.
  await two.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
  await openPlain(one, site.origin);
  await openPlain(two, site.origin);
  await program(one).fill("# from the first device\n");
  await expect(draftState(one)).toHaveText("Saved on the server");
  await program(two).fill("# from the second device\n");
  await expect(draftState(two)).toHaveText(/Changed on another device/);
  const stored = await one.request.get(`${site.origin}/api${draftPath}/draft`);
  expect((await stored.json()).draft.source).toBe("# from the first device\n");
  await two.getByRole("button", { name: "Keep the text in the editor" }).click();
  await expect(draftState(two)).toHaveText("Saved on the server");
  await one.reload();
  await expect(program(one)).toHaveValue("# from the second device\n");
  await one.context().close();
  await two.context().close();
});

test("Offline is said, and the text goes to the server once the network is back", async ({
  browser,
  site,
}) => {
  const [page, other] = await twoDevices(browser, site.origin);
  await openPlain(page, site.origin);
  await page.context().setOffline(true);
  await program(page).fill("# typed offline\n");
  await expect(draftState(page)).toHaveText("Offline: saved in this browser");
  await page.context().setOffline(false);
  await expect(draftState(page)).toHaveText("Saved on the server");
  await page.context().close();
  await other.context().close();
});

const failures: [name: string, script: string][] = [
  ["is blocked", "IDBFactory.prototype.open = () => { throw new DOMException('blocked'); };"],
  ["is full", "IDBObjectStore.prototype.put = () => { throw new DOMException('full'); };"],
];
for (const [name, script] of failures) {
  test(`A browser whose storage ${name} says at once that nothing is kept`, async ({
    page,
    site,
  }) => {
    await page.addInitScript({ content: script });
    await openPlain(page, site.origin);
    if (name === "is full") await program(page).fill("# kept nowhere\n");
    await expect(draftState(page)).toHaveText(/Not saved: this browser keeps nothing/);
    await expect(draftState(page)).toContainText("Copy your text before you leave");
  });
}

import type { Page } from "@playwright/test";
import { draftPath, draftState, openPlain, program, twoDevices } from "./draft-page";
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

// Fifty kills in all, in parts that can be tried side by side.
for (const part of [1, 2, 3, 4, 5]) {
  test(`A tab killed at 10 random moments loses at most the last second of typing (${part} of 5)`, async ({
    browser,
    site,
  }) => {
    const chance = seededChance(part);
    const context = await browser.newContext();
    let page = await context.newPage();
    await openPlain(page, site.origin);
    for (let kill = 1; kill <= 10; kill += 1) {
      await program(page).focus();
      await page.keyboard.press("ControlOrMeta+End");
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      const typing = typeUntilKilled(page, `kill_${kill}`);
      // The moment of the kill is what is being tested: it follows from the seed.
      await page.waitForTimeout(100 + chance() * 1400);
      const killedAt = performance.now();
      void session.send("Page.crash").catch(() => {});
      await crashed;
      await page.close();
      const typed = await typing;

      page = await context.newPage();
      await openPlain(page, site.origin);
      const due = typed.filter(({ at }) => at < killedAt - 1000).map(({ line }) => line);
      const found = await program(page).inputValue();
      expect({ kill, lost: due.filter((line) => !found.includes(`${line}\n`)) }).toEqual({
        kill,
        lost: [],
      });
      await expect(page.getByText("was also changed in")).toHaveCount(0);
    }
    await context.close();
  });
}

test("Two tabs: the other text is shown, both are kept, and the learner chooses", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
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
  await openPlain(one, site.origin);
  await openPlain(two, site.origin);
  await program(one).fill("# from the first device\n");
  await expect(draftState(one)).toHaveText("Saved on the server");
  await program(two).fill("# from the second device\n");
  await expect(draftState(two)).toHaveText(/Changed in another device/);
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

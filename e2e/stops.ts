import { expect, type Page } from "@playwright/test";

/** Desk, laptop, a low window, a phone, and what 1280 pixels become at 400 %. */
const windows = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 600 },
  { width: 390, height: 844 },
  { width: 320, height: 500 },
];

/** Walks the page by Tab in five windows: what has the focus is in sight, and nothing lies over it. */
export async function seesEveryStop(page: Page, most = 120): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => {
      // From the top: to take the focus away does not change where the next Tab begins.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
      scrollTo(0, 0);
    });
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < most; stops += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(whatIsFocused);
      if (stop === null) break;
      if (!stop.isSeen) hidden.push(stop.name);
    }
    expect({ viewport, hidden }).toEqual({ viewport, hidden: [] });
    expect(stops).toBeGreaterThan(3);
  }
}

/** Null when the walk has left the page. */
function whatIsFocused(): { name: string; isSeen: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A control within a label is as large as the label.
  const shown = element.closest("label") ?? element;
  const box = shown.getBoundingClientRect();
  const name = `${element.tagName} ${(element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 40)}`;
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  if (bottom - top < 1 || right - left < 1) return { name, isSeen: false };
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isSeen = above !== null && (shown.contains(above) || above.contains(shown));
  return { name, isSeen };
}

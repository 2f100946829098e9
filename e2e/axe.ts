import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

export const narrow = { width: 320, height: 900 };
export const wide = { width: 1440, height: 900 };

const everyRule: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The rules among them that look at colours: a colour scheme changes nothing else. */
const rulesAboutColours: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Every rule in the light scheme, those about colours in the dark one too, and nothing to scroll sideways for. */
export async function findsNothing(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect(await findingsOf(page, everyRule)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await findingsOf(page, rulesAboutColours)).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect({ page: page.url(), tooWide }).toEqual({ page: page.url(), tooWide: false });
}

/** Looks at the page as a desk and as a phone show it; leaves it narrow. */
export async function findsNothingAtBothWidths(page: Page): Promise<void> {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    await findsNothing(page);
  }
}

async function findingsOf(page: Page, options: RunOptions) {
  // Axe looks into no frame here, so there must be none to see: the sandbox's is hidden.
  await expect(page.locator("iframe").filter({ visible: true })).toHaveCount(0);
  // Loading half a megabyte of rules takes longer than most pages' analysis: once a document.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const isSeen = (effect: AnimationEffect | null) =>
      effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true;
    // A change of scheme fades some colours; half-way they are neither scheme's.
    // What is folded away does not fade on, so that it would be waited for without end.
    const fading = document
      .getAnimations()
      .filter((each) => each instanceof CSSTransition && isSeen(each.effect));
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { violations } = await axe.run({ ...wanted, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({
      page: location.href,
      id,
      where: nodes.map(({ target }) => target),
    }));
  }, options);
}

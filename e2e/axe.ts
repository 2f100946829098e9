import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of these tags that look at colours: a colour scheme changes nothing else. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** Every rule in the light scheme, those about colours in the dark one too, and nothing to scroll sideways for. */
export async function findsNothing(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect(await findingsOf(page, (axe) => axe.withTags(tags))).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await findingsOf(page, (axe) => axe.withRules(aboutColours))).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect({ page: page.url(), tooWide }).toEqual({ page: page.url(), tooWide: false });
}

async function findingsOf(page: Page, choose: (axe: AxeBuilder) => AxeBuilder) {
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ["violations"] }));
  // The other mode takes twice the time to look into frames of other origins too; none is to be seen.
  await expect(page.locator("iframe").filter({ visible: true })).toHaveCount(0);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => ({
    page: page.url(),
    id,
    where: nodes.map(({ target }) => target),
  }));
}

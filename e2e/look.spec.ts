import type { Locator } from "@playwright/test";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { startQuiz, submitQuiz } from "./quiz-page";

const places = [
  ["/", "Lesson"],
  ["/exercises", "Exercises"],
  ["/exercises/domain-identification", "Exercises"],
  ["/quiz", "Quiz"],
] as const;

const edgeOf = (link: Locator) =>
  link.evaluate((element) => getComputedStyle(element).borderBottomColor);

test("The header marks the page that one is on, and in forced colours too", async ({
  page,
  site,
}) => {
  for (const [path, name] of places) {
    await page.goto(site.origin + path);
    const links = page.getByRole("navigation", { name: "Day 17" }).getByRole("link");
    const current = links.and(page.locator("[aria-current=page]"));
    await expect(current).toHaveText(new RegExp(name));
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      const other = name === "Quiz" ? links.first() : links.last();
      expect(await edgeOf(current)).not.toBe(await edgeOf(other));
    }
  }
  await page.goto(`${site.origin}/no-such-page`);
  await expect(page.locator("[aria-current]")).toHaveCount(0);
});

test("On paper there are no bars and no buttons, and the scheme is light", async ({
  page,
  site,
}) => {
  for (const path of ["/", "/exercises", "/quiz", "/your-day", "/join", "/no-such-page"]) {
    await page.goto(site.origin + path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const bars = page.locator("header, nav, button").filter({ visible: true });
    await expect(bars).toHaveCount(0);
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground).toBe("rgb(250, 251, 249)");
    await page.emulateMedia({ media: null, colorScheme: null });
  }
});

test("On paper a class and what is in it are whole: no bars, no forms, nothing cut off", async ({
  browser,
  site,
}) => {
  const { origin } = site;
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, origin, site.instructor);
  const code = await createClass(instructor, origin, "On paper");
  const address = instructor.url();
  const learner = await (await browser.newContext()).newPage();
  await joinClass(learner, origin, code, "A".repeat(60));
  await startQuiz(learner, origin);
  await submitQuiz(learner);
  await instructor.goto(address);
  const row = instructor.getByRole("row", { name: /AAA/ });
  const paths = await row
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(paths).toEqual([expect.stringMatching(/learners/), expect.stringMatching(/attempts/)]);
  // A4 with its margins.
  await instructor.setViewportSize({ width: 680, height: 900 });
  await instructor.emulateMedia({ media: "print" });
  for (const path of [address, ...paths]) {
    await instructor.goto(new URL(path, origin).href);
    const bars = instructor.locator("header, nav, button, input").filter({ visible: true });
    await expect(bars).toHaveCount(0);
    const cutOff = await instructor
      .getByRole("main")
      .locator("section")
      .evaluateAll(
        (frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth).length,
      );
    expect({ path, cutOff }).toEqual({ path, cutOff: 0 });
  }
});

test("What fits has no shade at its edges, and what does not has one", async ({ page, site }) => {
  await page.goto(site.origin);
  const shades = () =>
    page.locator("[data-table]").evaluateAll((frames) =>
      frames.map((frame) => ({
        overflows: frame.scrollWidth > frame.clientWidth,
        shaded: Number(getComputedStyle(frame).getPropertyValue("--shade-after")) > 0,
      })),
    );
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { overflows, shaded } of await shades()) expect(shaded).toBe(overflows);
  }
});

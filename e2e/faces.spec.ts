import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const bytesPerSecond = 9_000_000 / 8;

/** As somebody reads on an ordinary line; starts counting what moves. */
async function openOnALine(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { moved: number }).moved += (
          entry as unknown as { value: number }
        ).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return session;
}

/** The faces in which an element's text is really set, as the browser's own tools say. */
async function facesOf(session: CDPSession, selector: string): Promise<string[]> {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Whether narrow and wide letters are equally wide in every kind of code on the page. */
const isMonospaced = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main code")].every((code) => {
      const width = (text: string) => {
        const probe = document.createElement("span");
        probe.textContent = text;
        code.append(probe);
        const measured = probe.getBoundingClientRect().width;
        probe.remove();
        return measured;
      };
      return Math.abs(width("iiii") - width("MMMM")) < 0.1;
    }),
  );

test("A first visit at 9 Mbit/s ends in our faces, and nothing moves", async ({ page, site }) => {
  const session = await openOnALine(page);
  await page.goto(site.origin, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  for (const selector of ["h1", "article p:not([data-term])"]) {
    expect(await facesOf(session, selector)).toEqual(["Survey Serif"]);
  }
  expect(await facesOf(session, "article :not(pre) > code")).toEqual(["JetBrains Mono"]);
  expect(await facesOf(session, "header nav [data-label]")).toEqual(["Cabin"]);
  const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
  // Where a sentence goes on after an italic word it begins some pixels further; no line moves.
  expect(moved.toFixed(2)).toBe("0.00");

  const first = await heightOf(page);
  await page.reload({ waitUntil: "networkidle" });
  const second = await heightOf(page);
  expect(Math.abs(second - first) / first).toBeLessThan(0.01);
});

test("Before a face arrives the page is as long, and code is monospaced", async ({
  browser,
  site,
}) => {
  const early = await (await browser.newContext()).newPage();
  await early.route(/\.woff2$/, (route) => route.abort());
  await early.goto(site.origin);
  const late = await (await browser.newContext()).newPage();
  await late.goto(site.origin);
  await late.evaluate(() => document.fonts.ready);
  for (const page of [early, late]) expect(await isMonospaced(page)).toBe(true);
  const [before, after] = [await heightOf(early), await heightOf(late)];
  expect(Math.abs(after - before) / after).toBeLessThan(0.01);
});

import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { expect, test } from "./fixtures";
import { findChromium, follow } from "./other-browsers/chromium";

const path = "/exercises/domain-identification";
const typed = "# typed at an earlier visit";
/** Milliseconds in which a page that was pointed at comes to life: nothing says that it has. */
const pointing = 5_000;

/** Runs in a page: all that this browser keeps of the site. Of files, their sizes. */
const readKept = `(async () => {
  const kept = { local: { ...localStorage } };
  const settled = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const read = database.transaction(store).objectStore(store);
      kept[name + "/" + store] = await Promise.all([settled(read.getAllKeys()), settled(read.getAll())]);
    }
    database.close();
  }
  return JSON.stringify(kept, (_key, value) => value instanceof Map ? [...value].map(([key, { size }]) => [key, size]) : value);
})()`;

test("A page that is prepared behind a link writes and asks for nothing until it is opened", async ({
  site,
}) => {
  const found = findChromium();
  if ("missing" in found) {
    console.log(`\nSKIPPED, no page was prepared: ${found.missing}.\n`);
    // biome-ignore lint/suspicious/noSkippedTests: a machine without this browser cannot run it, and says so
    test.skip(true, found.missing);
    return;
  }
  const asked: string[] = [];
  const { server, origin } = await listenIn(site.origin, (line) => asked.push(line));
  const { browser, close } = await found.open();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/exercises`);
    const plain = { kind: "plain", fontSize: 14, wraps: false, opensListOnKey: true };
    await page.evaluate(`localStorage.setItem("day-17-editor", '${JSON.stringify(plain)}')`);
    await page.goto(origin + path);
    await shows(page, "Python is ready");
    const field = "textarea[aria-label^='Your program']";
    await page.locator(field).click();
    await page.type(field, `${typed}\n`);
    await shows(page, "Saved in this browser");

    await page.goto(`${origin}/exercises`);
    const kept = await page.evaluate(readKept);
    expect(kept).toContain(typed);
    asked.length = 0;
    await page.locator(`main a[href="${path}"]`).hover();
    await expect.poll(() => asked).toContain(`GET ${path} prerender`);
    await page.waitForNetworkIdle({ timeout: pointing }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, pointing));
    const isStatic = (line: string) =>
      /^GET \/(?:exercises\/|_next\/static\/|runtime\/|icon\.svg)/.test(line);
    expect(asked.filter((line) => !isStatic(line))).toEqual([]);
    expect(await page.evaluate(readKept)).toBe(kept);

    // It did come to life before: what takes long is there, and the frame waits only to be shown.
    const opened = await follow(page, path);
    const [began, activated] = (await opened.evaluate(`[
      performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/frame.html")).startTime,
      performance.getEntriesByType("navigation")[0].activationStart,
    ]`)) as [number, number];
    expect(began).toBeLessThan(activated - pointing / 2);
    await shows(opened, "Python is ready");
    expect(await opened.evaluate("crossOriginIsolated")).toBe(true);
    await expect.poll(() => asked).toContain(`GET /api${path}/draft`);
    await expect
      .poll(() => opened.evaluate(`document.querySelector("${field}").value`))
      .toContain(typed);
  } finally {
    await close();
    server.close();
    server.closeAllConnections();
  }
});

async function shows(page: Page, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate("document.body.innerText"), { timeout: 90_000 })
    .toContain(text);
}

/** Stands between the browser and the site, and tells what is asked for, and what for. */
async function listenIn(
  site: string,
  tell: (line: string) => void,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((asked, answer) => {
    const isAhead = asked.headers["sec-purpose"]?.includes("prerender");
    tell(`${asked.method} ${asked.url}${isAhead ? " prerender" : ""}`);
    const passedOn = request(
      new URL(asked.url ?? "/", site),
      { method: asked.method, headers: asked.headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    passedOn.on("error", () => answer.destroy());
    asked.pipe(passedOn);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

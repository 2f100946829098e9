import { openExercise, runAndRead, usePlainEditor } from "./exercise-page";
import { expect, test } from "./fixtures";

// Each program tries one way out and prints "escaped" only where it succeeds.
const escapes = {
  "a request to the app's own interface": `
import js
js.fetch("ORIGIN/api/exercises/domain-identification/draft")
print("escaped")
`,
  "a synchronous request": `
from js import XMLHttpRequest
request = XMLHttpRequest.new()
request.open("GET", "ORIGIN/api/exercises/domain-identification/draft", False)
request.send()
print("escaped")
`,
  "a request with Python's own library": `
import urllib.request
urllib.request.urlopen("ORIGIN/api/exercises/domain-identification/draft")
print("escaped")
`,
  "the browser's storage": `
import js
js.indexedDB.open("day-17")
print("escaped")
`,
  "the page's document": `
import js
print(js.document.title)
print("escaped")
`,
  eval: `
from pyodide.code import run_js
run_js("1 + 1")
print("escaped")
`,
  "a function made from text": `
import js
js.constructor.constructor("return 1")()
print("escaped")
`,
};

for (const [way, program] of Object.entries(escapes)) {
  test(`From Python, ${way} fails`, async ({ page, site }) => {
    await openExercise(page, site.origin);
    await usePlainEditor(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const results = await runAndRead(page, program.trim().replaceAll("ORIGIN", site.origin));
    expect(results).not.toContain("escaped");
    expect(results).toMatch(/Error/);
    expect(requests.filter((url) => url.includes("/draft"))).toEqual([]);
  });
}

test("The frame itself, without Python's help, reaches nothing of the app", async ({
  page,
  site,
}) => {
  await openExercise(page, site.origin);
  const frame = page.frames().find((candidate) => candidate.url().includes("/sandbox/"));
  const reached = await frame?.evaluate(async (origin) => {
    const tries: Record<string, () => unknown> = {
      fetch: () => fetch(`${origin}/api/exercises/domain-identification/draft`),
      image: () =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = () => reject(new Error("refused"));
          image.src = `${origin}/favicon.ico`;
        }),
      parent: () => window.parent.document.title,
      cookie: () => document.cookie,
      localStorage: () => localStorage.length,
      indexedDB: () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("day-17");
          opening.onsuccess = resolve;
          opening.onerror = reject;
        }),
      caches: () => caches.keys(),
      window: () => {
        if (!window.open("about:blank")) throw new Error("refused");
      },
    };
    const open: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
        open.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    return open;
  }, site.origin);
  expect(reached).toEqual([]);
});

test("The frame cannot be opened by another site, nor lead its page away", async ({
  page,
  site,
}) => {
  const answer = await page.request.get(`${site.origin}/exercises/domain-identification`);
  const version = /"version":"([0-9a-f]{16})"/.exec(
    (await answer.text()).replaceAll('\\"', '"'),
  )?.[1];
  const policy = (await page.request.get(`${site.origin}/sandbox/${version}`)).headers()[
    "content-security-policy"
  ];
  expect(policy).toContain(`frame-ancestors ${site.origin}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("sandbox allow-scripts");
  expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval/);
});

test("An endless loop is stopped by hand, and the next program runs", async ({ page, site }) => {
  await openExercise(page, site.origin);
  await usePlainEditor(page);
  await page.getByRole("textbox", { name: /Your program/ }).fill("while True:\n    pass\n");
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("You stopped the program")).toBeVisible();
  expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
});

test("An endless loop that nobody stops is ended and said", async ({ page, site }) => {
  await openExercise(page, site.origin);
  await usePlainEditor(page);
  await page.getByRole("textbox", { name: /Your program/ }).fill("while True:\n    pass\n");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText(/still running after .* seconds/).first()).toBeVisible();
});

test("A snapshot that does not arrive leads to a plain boot that works", async ({ page, site }) => {
  await page.route("**/snapshot.bin", (route) => route.abort());
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByTitle(/started plainly/)).toBeVisible({ timeout: 120_000 });
  await usePlainEditor(page);
  expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
});

test("Python that cannot be loaded is our fault, and can be tried again", async ({
  page,
  site,
}) => {
  await page.route("**/python.wasm", (route) => route.abort());
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByText(/not your fault/).first()).toBeVisible();
  await page.unroute("**/python.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
});

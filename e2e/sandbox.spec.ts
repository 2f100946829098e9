import { openExercise, preferPlainEditor, runAndRead, solution } from "./exercise-page";
import { expect, test } from "./fixtures";

// Each program tries one way out, and ends with an error where it does not succeed.
const escapes: Record<string, string> = {
  "a request to the app's own interface": 'import js\njs.fetch("ORIGIN/api/secret")',
  "a synchronous request":
    'from js import XMLHttpRequest\nr = XMLHttpRequest.new()\nr.open("GET", "ORIGIN/api/secret", False)\nr.send()',
  "a request with Python's own library":
    'import urllib.request\nurllib.request.urlopen("ORIGIN/api/secret")',
  "a web socket": 'from js import WebSocket\nWebSocket.new("ws://localhost/api/secret")',
  "the browser's databases": 'import js\njs.indexedDB.open("day-17")',
  "local storage": 'import js\njs.localStorage.setItem("a", "b")',
  cookies: "import js\nprint(js.document.cookie)",
  "the browser's caches": "import js\njs.caches.keys()",
  "a broadcast to the app's pages":
    'from js import BroadcastChannel\nBroadcastChannel.new("escape").postMessage("x")',
  "a worker of its own": 'from js import Worker\nWorker.new("blob:x")',
  "loading a script": 'import js\njs.importScripts("ORIGIN/runtime/x.js")',
  eval: 'from pyodide.code import run_js\nrun_js("1 + 1")',
  "a module of JavaScript's": "from pyodide.code import run_js\nrun_js(\"import('ORIGIN/x.js')\")",
  "a function made from text": 'import js\njs.constructor.constructor("return 1")()',
  "a message in the worker's name": 'import js\njs.postMessage("forged")',
  "a port of its own": "from js import MessageChannel\nMessageChannel.new()",
  "a message to the page": 'import js\njs.parent.postMessage("forged", "*")',
  "leading the page away": 'import js\njs.top.location.href = "ORIGIN/account"',
  "leading the frame away": 'import js\njs.location.href = "ORIGIN/account"',
  "opening a window": 'import js\njs.open("ORIGIN/account")',
  "a dialog": 'import js\njs.alert("hello")',
};

const tryAll = `
ways = WAYS
for way, program in ways.items():
    try:
        exec(program, {})
    except Exception:
        print(f"refused: {way}.")
`.trim();

// Sends messages in the name of what judges programs.
const forger = `
import sys
frame = sys._getframe()
while frame is not None and "send" not in frame.f_locals:
    frame = frame.f_back
send = frame.f_locals["send"]
for forged in ({"kind": "passed"}, {"kind": "stopped", "seconds": 1}, [], "text", None,
               {"kind": "observation", "probe": "DOMAINS"}, {"kind": "output", "stream": "x"}):
    send(forged)
print("sent")
`.trim();

test("No way out of the sandbox succeeds, from Python or from its frame", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const frame = page.frames().find((candidate) => candidate.url().endsWith("/frame.html"));

  await test.step("Page, frame and worker are isolated, so that programs can be interrupted", async () => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await frame?.evaluate(() => crossOriginIsolated)).toBe(true);
    const workers = page.workers().filter((worker) => worker.url().startsWith("blob:null"));
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) {
      expect(await worker.evaluate(() => self.crossOriginIsolated)).toBe(true);
    }
  });

  await test.step("The frame itself, without Python's help, reaches nothing of the app", async () => {
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

  await test.step("A forged report fools at most its own browser, and breaks no page", async () => {
    expect(await runAndRead(page, forger)).toContain("sent");
    expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
  });

  await test.step("From Python no way out succeeds", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.evaluate(() => {
      const heard: unknown[] = [];
      new BroadcastChannel("escape").onmessage = ({ data }) => heard.push(data);
      window.addEventListener("message", ({ data }) => heard.push(data));
      Object.assign(window, { heard });
    });
    const here = page.url();
    const tried = tryAll.replace("WAYS", JSON.stringify(escapes)).replaceAll("ORIGIN", site.origin);
    let results = await runAndRead(page, tried);
    // On a busy machine an import alone may use up a run's time, which says nothing.
    while (/still running after/.test(results)) results = await runAndRead(page, tried);
    const open = Object.keys(escapes).filter((way) => !results.includes(`refused: ${way}.`));
    expect(open).toEqual([]);
    expect(requests.filter((url) => /\/api\/secret|\/x\.js|\/account/.test(url))).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, "heard"))).toEqual([]);
    expect(page.url()).toBe(here);
  });
});

test("Reading pages are not isolated, and need not be", async ({ page, site }) => {
  await page.goto(site.origin);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
});

test("The frame cannot be opened by another site, nor lead its page away", async ({
  page,
  site,
}) => {
  const answer = await page.request.get(`${site.origin}/exercises/domain-identification`);
  const version = /data-manifest="{&quot;version&quot;:&quot;([0-9a-f]{16})/.exec(
    await answer.text(),
  )?.[1];
  expect(version).toBeDefined();
  const policy = (await page.request.get(`${site.origin}/runtime/${version}/frame.html`)).headers()[
    "content-security-policy"
  ];
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("sandbox allow-scripts");
  expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval/);
});

test("A program without an end is stopped, and costs only itself", async ({ page, site }) => {
  await preferPlainEditor(page);
  await test.step("An exercise that is reached by links is isolated too", async () => {
    await page.goto(`${site.origin}/quiz`);
    await page
      .getByRole("navigation", { name: "Day 17" })
      .getByRole("link", { name: "Exercises" })
      .click();
    await page.getByRole("link", { name: /^1\. / }).click();
    await expect(page.getByText("Python is ready")).toBeVisible({ timeout: 60_000 });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  const program = page.getByRole("textbox", { name: /Your program/ });
  await test.step("An endless loop is stopped by hand, and the next program runs", async () => {
    await program.fill("while True:\n    pass\n");
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByText("You stopped the program")).toBeVisible();
    expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
  });

  await test.step("A loop in a function costs only the checks about it", async () => {
    const endless = "    while True:\n        pass\n    total = inside + crossing\n";
    await program.fill(solution.replace("    total = inside + crossing\n", endless));
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("button", { name: "Show all three steps" }).click();
    await expect(page.getByText(/did not come to an end within 5 s/).first()).toBeVisible();
    await expect(page.getByText(/Not complete yet: 2 of 3 steps pass/).first()).toBeVisible();
  });
});

test("A snapshot that is corrupt leads to a plain boot that works", async ({ page, site }) => {
  await preferPlainEditor(page);
  await page.route("**/snapshot.bin", async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: Buffer.alloc(body.byteLength, 7) });
  });
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByText("Python is ready (plain start)")).toBeVisible({ timeout: 120_000 });
  await page.getByRole("textbox", { name: /Your program/ }).fill(solution);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(/Mastered: all 17 checks pass/).first()).toBeVisible();
});

test("Python that cannot be loaded is our fault, and without its snapshot it starts plainly", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await page.route("**/python.wasm", (route) => route.abort());
  await page.goto(`${site.origin}/exercises/domain-identification`);
  await expect(page.getByText(/not your fault/).first()).toBeVisible();
  // It tries again by itself first.
  const again = page.getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  await page.unroute("**/python.wasm");
  await page.route("**/snapshot.bin", (route) => route.abort());
  await again.click();
  await expect(page.getByText("Python is ready (plain start)")).toBeVisible({ timeout: 120_000 });
  expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
});

test("A later visit takes Python from what the browser keeps, and does without what is broken", async ({
  page,
  site,
}) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  const keptFiles = () =>
    page.evaluate(() =>
      new Promise<Map<string, Blob> | undefined>((resolve) => {
        const opening = indexedDB.open("day-17-runtime");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("files").objectStore("files").get("files");
          reading.onsuccess = () => resolve(reading.result);
        };
      }).then((files) => files?.size ?? 0),
    );
  await expect.poll(keptFiles).toBe(4);

  await test.step("The network is not asked for it again", async () => {
    await page.route(/python\.wasm|snapshot\.bin|interpreter\.js/, (route) => route.abort());
    await page.reload();
    await expect(page.getByText("Python is ready")).toBeVisible();
    await expect(page.getByText("plain start")).toBeHidden();
    expect(await runAndRead(page, "print(6 * 7)")).toContain("42");
    await page.unroute(/python\.wasm|snapshot\.bin|interpreter\.js/);
  });

  await test.step("What was kept and is broken is not taken twice", async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("day-17-runtime");
          opening.onsuccess = () => {
            const store = opening.result.transaction("files", "readwrite").objectStore("files");
            const reading = store.get("files");
            reading.onsuccess = () => {
              const files: Map<string, Blob> = reading.result;
              for (const [address, { size }] of files) {
                if (address.endsWith("snapshot.bin")) {
                  files.set(address, new Blob([new Uint8Array(size)]));
                }
              }
              store.put(files, "files").onsuccess = () => resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect(page.getByText("Python is ready (plain start)")).toBeVisible({ timeout: 120_000 });
    await expect.poll(keptFiles).toBe(0);
    await page.reload();
    await expect(page.getByText("Python is ready", { exact: true })).toBeVisible();
  });
});

test("Python's own help tells what the case's module holds", async ({ page, site }) => {
  await preferPlainEditor(page);
  await openExercise(page, site.origin);
  await expect.poll(() => runAndRead(page, 'help("kestrel")\n')).toContain("FUNCTIONS");
});

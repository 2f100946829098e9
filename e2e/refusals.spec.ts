import type { APIRequestContext } from "@playwright/test";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";

const exercise = "/api/exercises/domain-identification";
const uuid = "6f1d3c1e-8d5a-4b0e-9d8a-2f3b5c7d9e10";

/** Sends JSON as a page of the site does. */
async function send(request: APIRequestContext, method: string, url: string, data: unknown) {
  const answer = await request.fetch(url, {
    method,
    headers: { "Content-Type": "application/json", Origin: new URL(url).origin },
    data: typeof data === "string" ? Buffer.from(data) : data,
  });
  return { status: answer.status(), body: await answer.json().catch(() => null) };
}

test("An unknown address gets a page that says so", async ({ page, site }) => {
  const answer = await page.goto(`${site.origin}/no/such/page`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /lesson/i }).first()).toBeVisible();
});

test("An exercise that does not exist gets a page that says so", async ({ page, site }) => {
  const answer = await page.goto(`${site.origin}/exercises/no-such-exercise`);
  expect(answer?.status()).toBe(404);
});

test("The lesson takes nothing that is sent to it", async ({ page, site }) => {
  const answer = await page.request.post(`${site.origin}/?page=1`, { data: "x" });
  expect(answer.status()).toBe(405);
  expect(answer.headers().allow).toBe("GET, HEAD");
});

test("A file of the runtime that is not there is refused, and that is not kept", async ({
  page,
  site,
}) => {
  const answer = await page.request.get(`${site.origin}/runtime/0123456789abcdef/python.wasm`);
  expect(answer.status()).toBe(404);
  expect(answer.headers()["cache-control"]).toMatch(/no-store/);
  expect(await answer.text()).toContain("<html");
});

test("A wrong class code is said, in the address and in the form", async ({ page, site }) => {
  const answer = await page.goto(`${site.origin}/join/ZZZZZZ`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "No class has this code" })).toBeVisible();
  await page.goto(`${site.origin}/join`);
  await page.getByLabel("Class code").fill("ZZZZZZ");
  await page.getByLabel("Your name").fill("Lena");
  await page.getByRole("button", { name: "Join the class" }).click();
  await expect(page.getByLabel("Class code")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Your name")).toHaveValue("Lena");
});

test("A right class code works after many wrong ones from the same address", async ({
  browser,
  site,
}) => {
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, site.origin, site.instructor);
  const code = await createClass(instructor, site.origin, "Wrongly on the whiteboard");

  const wrong = `${site.origin}/join/ZZZZZZ`;
  const other = await (await browser.newContext()).newPage();
  for (let n = 0; n < 35; n += 1) expect((await other.request.get(wrong)).status()).toBe(404);
  expect((await other.goto(`${site.origin}/join/${code}`))?.status()).toBe(200);
  // In a browser that has a session its own tries are counted, and their end is said.
  await joinClass(other, site.origin, code, "Omar");
  for (let n = 0; n < 20; n += 1) await other.request.get(wrong);
  await other.goto(wrong);
  await expect(other.getByRole("heading", { name: "Too many wrong codes" })).toBeVisible();
  await other.getByRole("link", { name: "Type the right code" }).click();
  await other.getByLabel("Class code").fill(code);
  await other.getByLabel("Your name").fill("Omar again");
  await other.getByRole("button", { name: "Join the class" }).click();
  await other.waitForURL("**/classes");
});

test("A set-up link that was used, or never was, says which", async ({ page, site }) => {
  const used = await page.goto(site.setupLink ?? "");
  expect(used?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: /was used/ })).toBeVisible();
  const unknown = await page.goto(`${site.origin}/setup/nosuchtoken`);
  expect(unknown?.status()).toBe(404);
});

test("A request that is too large is refused before it is read", async ({ page, site }) => {
  const { status, body } = await send(page.request, "PUT", `${site.origin}${exercise}/draft`, {
    source: "x".repeat(700_000),
    baseRevision: 0,
  });
  expect(status).toBe(413);
  expect(body.error.code).toBe("too-large");
});

const malformed: [string, string, unknown, number][] = [
  ["PUT", "/draft", "{not json", 400],
  ["PUT", "/draft", { source: 7, baseRevision: 0 }, 400],
  ["PUT", "/draft", { source: "a\0b", baseRevision: 0 }, 400],
  ["PUT", "/draft", { source: "x = 1", baseRevision: 0 }, 401],
  ["POST", "/submissions", { id: "1", challengeId: uuid, source: "", events: [] }, 400],
  ["POST", "/submissions", { id: uuid, challengeId: uuid, source: "", events: [] }, 401],
  ["POST", "/challenges", [], 400],
];

test("Malformed requests get a status and a sentence", async ({ page, site }) => {
  for (const [method, path, data, expected] of malformed) {
    const { status, body } = await send(
      page.request,
      method,
      `${site.origin}${exercise}${path}`,
      data,
    );
    expect({ path, data, status }).toEqual({ path, data, status: expected });
    expect(body.error.message).toMatch(/\w{3,}.*\.$/);
  }
});

test("A request that is not JSON, or from elsewhere, is refused", async ({ page, site }) => {
  const url = `${site.origin}${exercise}/challenges`;
  const text = await page.request.post(url, {
    data: "hello",
    headers: { "Content-Type": "text/plain" },
  });
  expect(text.status()).toBe(415);
  for (const origin of ["null", "https://evil.example"]) {
    const foreign = await page.request.post(url, { data: {}, headers: { Origin: origin } });
    expect(foreign.status()).toBe(403);
  }
});

test("Forged, replayed and foreign submissions are refused, and nothing is stored", async ({
  browser,
  site,
}) => {
  const one = (await browser.newContext()).request;
  const two = (await browser.newContext()).request;
  const challenges = `${site.origin}${exercise}/challenges`;
  const submissions = `${site.origin}${exercise}/submissions`;
  const challenge = (await send(one, "POST", challenges, {})).body;
  await send(two, "POST", challenges, {});
  const forged = {
    challengeId: challenge.id,
    source: "",
    events: [],
    report: { kind: "graded", points: 100, outOf: 100, complete: true, mastered: true },
  };

  const foreign = await send(two, "POST", submissions, { ...forged, id: crypto.randomUUID() });
  expect(foreign.status).toBe(404);
  const garbled = await send(one, "POST", submissions, {
    ...forged,
    id: crypto.randomUUID(),
    events: [{ kind: "graded", points: 100 }],
  });
  expect(garbled.status).toBe(400);
  expect((await (await one.get(submissions)).json()).count).toBe(0);

  const id = crypto.randomUUID();
  const claimed = await send(one, "POST", submissions, { ...forged, id });
  expect(claimed.status).toBe(200);
  expect(claimed.body.report).toMatchObject({ points: 0, complete: false, mastered: false });
  const repeated = await send(one, "POST", submissions, { ...forged, id });
  expect(repeated.body).toEqual(claimed.body);
  const replayed = await send(one, "POST", submissions, { ...forged, id: crypto.randomUUID() });
  expect(replayed.status).toBe(409);
  expect((await (await one.get(submissions)).json()).count).toBe(1);
});

test("A learner and another instructor cannot open a class", async ({ browser, site }) => {
  const instructor = await (await browser.newContext()).newPage();
  await signIn(instructor, site.origin, site.instructor);
  const code = await createClass(instructor, site.origin, "Closed class");
  const address = instructor.url();

  const learner = await (await browser.newContext()).newPage();
  await joinClass(learner, site.origin, code, "Lena");
  const stranger = await (await browser.newContext()).newPage();
  for (const page of [learner, stranger]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(code)).toHaveCount(0);
  }
});

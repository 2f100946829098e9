import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { createClass, expect, joinClass, signIn, test } from "./fixtures";
import { findKey, keySentences } from "./quiz-key";
import { setTerms, type TermsFields } from "./quiz-page";

/** Every address that the app folder makes, with its parameters still in brackets. */
const routes = readdirSync("app", { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === "page.tsx" || name === "route.ts")
  .map(({ parentPath, name }) => dirname(join(parentPath, name)).replace(/^app/, "") || "/");

type Visit = { classId: string; code: string; attemptIds: string[] };

function addressesFor({ classId, code, attemptIds }: Visit): string[] {
  const ids = attemptIds.length > 0 ? attemptIds : [crypto.randomUUID()];
  return routes.flatMap((route) =>
    ids.map((attemptId) =>
      route
        .replace("[attemptId]", attemptId)
        .replace("[exercise]", "domain-identification")
        .replace("[id]", classId)
        .replace("[code]", code)
        .replace(/\[\w+\]/g, "unknown"),
    ),
  );
}

const answer = { kind: "single", pick: "pbcfh" };
const given = { questionId: "who-owns-data", answer, ownWords: "the domain" };

/** Reads every page, also as data, and calls every quiz address; returns all that came back. */
async function readAll(request: APIRequestContext, origin: string, visit: Visit) {
  const texts: { address: string; text: string }[] = [];
  const keep = async (address: string, reply: { text: () => Promise<string> }) =>
    texts.push({ address, text: await reply.text() });
  for (const address of new Set(addressesFor(visit))) {
    await keep(address, await request.get(origin + address));
    await keep(
      `${address} as data`,
      await request.get(origin + address, { headers: { RSC: "1" } }),
    );
  }
  for (const attemptId of visit.attemptIds) {
    const attempt = `${origin}/api/quiz/attempts/${attemptId}`;
    const headers = { Origin: origin };
    const answers = [{ ...given, revision: 1 }];
    await keep(
      "PUT answers",
      await request.put(`${attempt}/answers`, { headers, data: { answers } }),
    );
    await keep("explain", await request.post(`${attempt}/explanation`, { headers, data: given }));
  }
  return texts;
}

async function keyFoundBy(page: Page, origin: string, visit: Visit): Promise<string[]> {
  const texts = await readAll(page.request, origin, visit);
  expect(texts.length).toBeGreaterThan(40);
  return texts.filter(({ text }) => findKey(text).length > 0).map(({ address }) => address);
}

test("The search knows the key of every question", () => {
  expect(keySentences.length).toBeGreaterThan(75);
  expect(findKey(JSON.stringify({ why: keySentences[0] }))).toHaveLength(1);
});

const policies: [string, TermsFields, boolean][] = [
  ["at once", { answers: "Explained as soon as" }, true],
  [
    "after closing",
    { answers: "Explained once the quiz is closed", closesAt: "2099-01-01T10:00" },
    false,
  ],
  ["never", { answers: "Not shown here" }, false],
];

for (const [name, fields, isShownAfter] of policies) {
  test(`With answers shown ${name}, no response holds the key too early`, async ({
    browser,
    site,
  }) => {
    const { origin } = site;
    const instructor = await (await browser.newContext()).newPage();
    await signIn(instructor, origin, site.instructor);
    const code = await createClass(instructor, origin, `Answers ${name}`);
    const classAddress = instructor.url();
    await setTerms(instructor, classAddress, fields);
    await instructor.waitForURL(classAddress);
    const learner = await (await browser.newContext()).newPage();
    await joinClass(learner, origin, code, "Lena");
    const classId = classAddress.split("/").at(-1) ?? "";
    const visit: Visit = { classId, code, attemptIds: [] };

    expect(await keyFoundBy(learner, origin, visit)).toEqual([]);

    const attemptId = crypto.randomUUID();
    const data = { attemptId, mode: "graded" };
    const headers = { Origin: origin };
    const start = await learner.request.post(`${origin}/api/quiz/attempts`, { headers, data });
    expect(start.status()).toBe(200);
    visit.attemptIds.push(attemptId);
    expect(await keyFoundBy(learner, origin, visit)).toEqual([]);

    const submission = `${origin}/api/quiz/attempts/${attemptId}/submission`;
    const submitted = await learner.request.post(submission, { headers, data: { answers: [] } });
    expect(findKey(await submitted.text())).toEqual([]);
    const found = await keyFoundBy(learner, origin, visit);
    expect(found.some((address) => address.startsWith(`/quiz/${attemptId}`))).toBe(isShownAfter);
    if (!isShownAfter) expect(found).toEqual([]);

    if (fields.closesAt) {
      await setTerms(instructor, classAddress, { closesAt: "2020-01-01T10:00" });
      await instructor.waitForURL(classAddress);
      expect(await keyFoundBy(learner, origin, visit)).toContain(`/quiz/${attemptId}`);
    }
  });
}

test("In practice only the question that was asked about is explained", async ({ page, site }) => {
  const { origin } = site;
  const headers = { Origin: origin };
  const data = { attemptId: crypto.randomUUID(), mode: "practice" };
  await page.request.post(`${origin}/api/quiz/attempts`, { headers, data });
  const address = `${origin}/api/quiz/attempts/${data.attemptId}/explanation`;
  const reply = await (await page.request.post(address, { headers, data: given })).text();
  const found = findKey(reply).filter((secret) => keySentences.includes(secret));
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(JSON.parse(reply).result.id).toBe("who-owns-data");
  expect(
    findKey(await (await page.request.get(`${origin}/quiz/${data.attemptId}`)).text()),
  ).toEqual([]);
});

import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures";

const owner = { kind: "single", pick: "pbcfh" };
const given = { questionId: "who-owns-data", answer: owner, ownWords: "", revision: 1 };

async function send(
  request: APIRequestContext,
  method: string,
  url: string,
  data: unknown,
  headers: Record<string, string> = {},
) {
  const reply = await request.fetch(url, {
    method,
    headers: { "Content-Type": "application/json", Origin: new URL(url).origin, ...headers },
    data: typeof data === "string" ? Buffer.from(data) : data,
  });
  return { status: reply.status(), body: await reply.json().catch(() => null) };
}

async function startAttempt(request: APIRequestContext, origin: string): Promise<string> {
  const data = { attemptId: crypto.randomUUID(), mode: "practice" };
  const { status } = await send(request, "POST", `${origin}/api/quiz/attempts`, data);
  expect(status).toBe(200);
  return `${origin}/api/quiz/attempts/${data.attemptId}`;
}

const malformed: [string, string, unknown, number][] = [
  ["PUT", "/answers", "{not json", 400],
  ["PUT", "/answers", {}, 400],
  ["PUT", "/answers", { answers: [{ ...given, revision: 0 }] }, 400],
  ["PUT", "/answers", { answers: [{ ...given, points: 1 }] }, 400],
  ["PUT", "/answers", { answers: [given, given] }, 400],
  ["PUT", "/answers", { answers: [{ ...given, ownWords: "w".repeat(2_001) }] }, 400],
  ["PUT", "/answers", { answers: [{ ...given, ownWords: "a\0b" }] }, 400],
  ["PUT", "/answers", { answers: [{ ...given, answer: { kind: "single", pick: "zzzzz" } }] }, 422],
  ["PUT", "/answers", { answers: [{ ...given, questionId: "no-such-question" }] }, 422],
  ["POST", "/submission", { answers: "all right" }, 400],
  ["POST", "/submission", { answers: [], points: 8 }, 400],
  ["POST", "/explanation", { questionId: "who-owns-data", answer: null, ownWords: "" }, 422],
  ["POST", "/explanation", { ...given, mode: "graded" }, 400],
];

test("Malformed answers get a status and a sentence, and what was saved stays", async ({
  page,
  site,
}) => {
  const attempt = await startAttempt(page.request, site.origin);
  await send(page.request, "PUT", `${attempt}/answers`, { answers: [given] });
  for (const [method, path, data, expected] of malformed) {
    const { status, body } = await send(page.request, method, attempt + path, data);
    expect({ path, data, status }).toEqual({ path, data, status: expected });
    expect(body.error.message).toMatch(/\w{3,}.*\.$/);
  }
  const { body } = await send(page.request, "PUT", `${attempt}/answers`, { answers: [given] });
  expect(body.held).toEqual([given]);
});

test("An oversized request is refused before it is read", async ({ page, site }) => {
  const attempt = await startAttempt(page.request, site.origin);
  for (const [method, path] of [
    ["PUT", "/answers"],
    ["POST", "/submission"],
    ["POST", "/explanation"],
  ] as const) {
    const data = { answers: [{ ...given, ownWords: "w".repeat(300_000) }] };
    const { status, body } = await send(page.request, method, attempt + path, data);
    expect([path, status, body.error.code]).toEqual([path, 413, "too-large"]);
  }
});

test("Answers after submitting are refused, and submitting again is one attempt", async ({
  page,
  site,
}) => {
  const attempt = await startAttempt(page.request, site.origin);
  const content = { answers: [given] };
  const first = await send(page.request, "POST", `${attempt}/submission`, content);
  expect(first.body).toMatchObject({ isRepeated: false, endedBy: "learner" });
  const late = { answers: [{ ...given, answer: null, revision: 2 }] };
  const { status, body } = await send(page.request, "PUT", `${attempt}/answers`, late);
  expect([status, body.error.code]).toEqual([409, "submitted"]);
  const again = await send(page.request, "POST", `${attempt}/submission`, late);
  expect(again.body).toMatchObject({ isRepeated: true, submittedAt: first.body.submittedAt });
  const { quizAttempts } = await (
    await page.request.get(`${site.origin}/api/account/export`)
  ).json();
  expect(quizAttempts).toMatchObject([{ points: 1 }]);
});

test("Foreign attempts, foreign pages and visitors are refused", async ({ browser, site }) => {
  const own = (await browser.newContext()).request;
  const other = (await browser.newContext()).request;
  const attempt = await startAttempt(own, site.origin);
  await startAttempt(other, site.origin);
  const visitor = (await browser.newContext()).request;
  for (const request of [other, visitor]) {
    const saved = await send(request, "PUT", `${attempt}/answers`, { answers: [given] });
    const submitted = await send(request, "POST", `${attempt}/submission`, { answers: [] });
    const explained = await send(request, "POST", `${attempt}/explanation`, {
      questionId: given.questionId,
      answer: owner,
      ownWords: "",
    });
    expect([saved.status, submitted.status, explained.status]).toEqual([404, 404, 404]);
    const id = attempt.split("/").at(-1);
    expect((await request.get(`${attempt}/clock`)).status()).toBe(404);
    expect((await request.get(`${site.origin}/quiz/${id}/quiz.md`)).status()).toBe(404);
  }
  const evil = { Origin: "https://evil.example" };
  const foreign = await send(own, "POST", `${attempt}/submission`, { answers: [] }, evil);
  expect(foreign.status).toBe(403);
  const graded = { attemptId: crypto.randomUUID(), mode: "graded" };
  const alone = await send(own, "POST", `${site.origin}/api/quiz/attempts`, graded);
  expect([alone.status, alone.body.error.code]).toEqual([403, "no-class"]);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerKeys } from "@/quiz/answer-keys";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import { chosen, newAttempt, newLearner, refusalOf } from "./attempt.fixture";
import { listAttempts } from "./list-attempts";
import { readAttempt } from "./read-attempt";
import { readResult } from "./read-result";
import { saveAnswers } from "./save-answers";
import { startAttempt } from "./start-attempt";
import { submitAttempt } from "./submit-attempt";

let store: Store;

beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());

const visitor: Viewer = { kind: "visitor" };
const mode = "practice";

async function started(viewer: Viewer): Promise<string> {
  return (await startAttempt(store.db, viewer, { attemptId: randomUUID(), mode })).attemptId;
}

test("Starting an attempt twice starts it once", async () => {
  const ada = await newLearner(store.db);
  const attemptId = randomUUID();
  const first = await startAttempt(store.db, ada, { attemptId, mode });
  expect(await startAttempt(store.db, ada, { attemptId, mode })).toEqual(first);
  expect(await listAttempts(store.db, ada)).toHaveLength(1);
});

test("A second device continues the attempt that is open", async () => {
  const ada = await newLearner(store.db);
  const first = await started(ada);
  expect(await started(ada)).toBe(first);
  const many = await Promise.all(Array.from({ length: 10 }, () => started(ada)));
  expect(new Set(many)).toEqual(new Set([first]));
});

test("After submitting, a new attempt can be started and the old one stays", async () => {
  const ada = await newLearner(store.db);
  const first = await started(ada);
  await submitAttempt(store.db, ada, { attemptId: first, answers: [] });
  const second = await started(ada);
  expect(second).not.toBe(first);
  expect((await listAttempts(store.db, ada)).map(({ id }) => id)).toEqual([second, first]);
  expect(await startAttempt(store.db, ada, { attemptId: first, mode })).toEqual({
    attemptId: first,
  });
});

test("A visitor and the owner of another id start nothing", async () => {
  const { attemptId } = await newAttempt(store.db);
  expect(await refusalOf(startAttempt(store.db, visitor, { attemptId, mode }))).toBe(
    "401 no-session",
  );
  const ben = await newLearner(store.db);
  expect(await refusalOf(startAttempt(store.db, ben, { attemptId, mode }))).toBe("404 no-attempt");
  expect(await listAttempts(store.db, ben)).toEqual([]);
  expect(await listAttempts(store.db, visitor)).toEqual([]);
});

test("Another learner, an instructor and a visitor find no attempt", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  const instructor: Viewer = { kind: "instructor", id: "ines", name: "Ines", email: "i@x.org" };
  for (const viewer of [await newLearner(store.db), instructor, visitor]) {
    const { db } = store;
    const answers = chosen(0, 1);
    expect(await refusalOf(readAttempt(db, viewer, { attemptId }))).toBe("404 no-attempt");
    expect(await refusalOf(saveAnswers(db, viewer, { attemptId, answers }))).toBe("404 no-attempt");
    expect(await refusalOf(submitAttempt(db, viewer, { attemptId, answers }))).toBe(
      "404 no-attempt",
    );
    expect(await refusalOf(readResult(db, viewer, { attemptId }))).toBe("404 no-attempt");
  }
  expect(await readAttempt(store.db, ada, { attemptId })).toMatchObject({
    kind: "open",
    answers: [],
  });
});

test("Nothing about the key is read before submitting", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  expect(await refusalOf(readResult(store.db, ada, { attemptId }))).toBe("409 open");
  const page = JSON.stringify(await readAttempt(store.db, ada, { attemptId }));
  for (const { explanations } of answerKeys) {
    for (const { why } of Object.values(explanations)) {
      expect(page).not.toContain(JSON.stringify(why).slice(1, -1));
    }
  }
});

test("Each attempt has its own order of options and keeps it", async () => {
  const orders = new Set<string>();
  for (let count = 0; count < 5; count += 1) {
    const { ada, attemptId } = await newAttempt(store.db);
    const now = new Date();
    const read = async () => JSON.stringify(await readAttempt(store.db, ada, { attemptId }, now));
    const page = await read();
    expect(await read()).toBe(page);
    orders.add(page.slice(page.indexOf('"questions"')));
  }
  expect(orders.size).toBe(5);
});

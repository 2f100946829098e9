import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { answerKeys } from "@/quiz/answer-keys";
import { rubrics } from "@/quiz/own-words/rubrics";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { type QuizTerms, usualTerms } from "@/quiz/terms";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { exportAccount } from "@/server/identity/export-account";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { chosen, newAttempt, refusalOf, shownResult } from "./attempt.fixture";
import { explainAnswer } from "./explain-answer";
import { readQuizStanding } from "./quiz-standing";
import { readAttempt } from "./read-attempt";
import { readQuizFile } from "./read-quiz-file";
import { readResult } from "./read-result";
import { saveTerms } from "./save-terms";
import { startAttempt } from "./start-attempt";
import { submitAttempt } from "./submit-attempt";

let store: Store;
let ines: Instructor;
let room: Awaited<ReturnType<typeof newTestClass>>;
let ada: Learner;

beforeAll(async () => {
  store = await openMemoryStore();
  ines = await newInstructor(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  room = await newTestClass(store.db, ines);
  ada = await room.member("Ada");
});

const at = (minute: number) => new Date(Date.UTC(2036, 2, 1, 10, minute));

const set = (terms: Partial<QuizTerms>, now = at(0)) =>
  saveTerms(
    store.db,
    ines,
    { classId: room.classId, terms: { ...usualTerms, ...terms }, mayLower: false },
    now,
  );

async function begin(mode: "practice" | "graded", now: Date): Promise<string> {
  return (await startAttempt(store.db, ada, { attemptId: randomUUID(), mode }, now)).attemptId;
}

const secrets = [
  ...answerKeys.flatMap(({ explanations }) => Object.values(explanations).map(({ why }) => why)),
  ...rubrics.flatMap(({ against }) => against.map(({ why }) => why)),
];
const [first] = chosen(0, 1);
const given = { questionId: first?.questionId ?? "", answer: first?.answer, ownWords: "domain" };
const explain = (attemptId: string, now: Date) =>
  explainAnswer(store.db, ada, { attemptId, ...given }, now);

/** All that a learner can read about an attempt, as one text. */
async function readAll(attemptId: string, now: Date): Promise<string> {
  const { db } = store;
  const parts = [
    await readAttempt(db, ada, { attemptId }, now),
    await readResult(db, ada, { attemptId }, now).catch((error: Error) => error.message),
    await readQuizStanding(db, ada, now),
    await readQuizFile(db, ada, { attemptId }, now),
    await exportAccount(db, ada, ada.id, now),
  ];
  return JSON.stringify(parts);
}

const holdsKey = (text: string) =>
  secrets.some((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));

test.each([
  // policy          while open, submitted, after closing
  ["at-once", [false, true, true]],
  ["after-closing", [false, false, true]],
  ["never", [false, false, false]],
] as const)("Answers shown %s: the key is read at the stages %j", async (answers, stages) => {
  await set({ answers, closesAt: at(30) });
  const attemptId = await begin("graded", at(1));
  const whileOpen = holdsKey(await readAll(attemptId, at(2)));
  const input = { attemptId, answers: [...chosen(0, 1)] };
  await submitAttempt(store.db, ada, input, at(3));
  const submitted = holdsKey(await readAll(attemptId, at(4)));
  const closed = holdsKey(await readAll(attemptId, at(31)));
  expect([whileOpen, submitted, closed]).toEqual(stages);
});

test("Practice is explained at once, question by question, as often as one likes", async () => {
  const { ada: alone, attemptId } = await newAttempt(store.db);
  for (let time = 0; time < 3; time += 1) {
    const { result, ownWords } = await explainAnswer(store.db, alone, { attemptId, ...given });
    expect(result).toMatchObject({ id: "who-owns-data", score: { kind: "scored" } });
    expect(ownWords?.check.mentions).toEqual(["the domain teams"]);
  }
  expect((await readAttempt(store.db, alone, { attemptId })).kind).toBe("open");
});

test("Own words alone open no key, and nothing at all is not explained", async () => {
  const { ada: alone, attemptId } = await newAttempt(store.db);
  const ask = (answer: unknown, ownWords: string) =>
    explainAnswer(store.db, alone, { attemptId, questionId: given.questionId, answer, ownWords });
  expect((await ask(null, "domain")).result).toBeNull();
  expect(await refusalOf(ask(null, " "))).toBe("422 nothing-given");
  expect(await refusalOf(ask({ kind: "single", pick: "zzzzz" }, ""))).toBe("422 not-an-answer");
});

test("A graded attempt is never explained before it is submitted", async () => {
  const attemptId = await begin("graded", at(1));
  expect(await refusalOf(explain(attemptId, at(2)))).toBe("403 graded");
});

test("While a graded attempt is open, practice and earlier results hold the key back", async () => {
  const practice = await begin("practice", at(1));
  expect((await explain(practice, at(2))).result).not.toBeNull();
  const graded = await begin("graded", at(3));
  expect(await refusalOf(explain(practice, at(4)))).toBe("403 answers-withheld");
  await submitAttempt(store.db, ada, { attemptId: practice, answers: [] }, at(5));
  expect(holdsKey(await readAll(practice, at(6)))).toBe(false);
  expect(await refusalOf(begin("practice", at(6)))).toBe("403 answers-withheld");
  await submitAttempt(store.db, ada, { attemptId: graded, answers: [] }, at(7));
  expect(holdsKey(await readAll(practice, at(8)))).toBe(true);
});

test("A class that holds answers back closes practice to its learners", async () => {
  await set({ answers: "after-closing", closesAt: at(30) });
  expect(await refusalOf(begin("practice", at(29)))).toBe("403 answers-withheld");
  expect(await begin("practice", at(30))).toMatch(/-/);
});

test("Somebody else's attempt is not explained, and a visitor has none", async () => {
  const { attemptId } = await newAttempt(store.db);
  expect(await refusalOf(explain(attemptId, at(1)))).toBe("404 no-attempt");
  const visitor = explainAnswer(store.db, { kind: "visitor" }, { attemptId, ...given });
  expect(await refusalOf(visitor)).toBe("404 no-attempt");
});

test("A withheld result has the points, and no answer beside the right one", async () => {
  await set({ answers: "never" });
  const attemptId = await begin("graded", at(1));
  await submitAttempt(store.db, ada, { attemptId, answers: chosen(0, 1) }, at(2));
  const result = await readResult(store.db, ada, { attemptId }, at(3));
  expect(result).toMatchObject({ outOf: pointsOfQuiz, answered: 1, answers: { kind: "withheld" } });
  await expect(shownResult(store.db, ada, attemptId, at(3))).rejects.toThrow("never");
});

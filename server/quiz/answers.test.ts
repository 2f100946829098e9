import { afterAll, beforeAll, expect, test } from "vitest";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { quizAttempt } from "@/server/db/schema";
import type { Viewer } from "@/server/identity/viewer";
import { chosen, newAttempt, refusalOf, rightAnswers, shownResult } from "./attempt.fixture";
import { listAttempts } from "./list-attempts";
import { readAttempt } from "./read-attempt";
import { answerBatch, saveAnswers } from "./save-answers";
import { submitAttempt } from "./submit-attempt";

let store: Store;

beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());

async function savedBy(viewer: Viewer, attemptId: string) {
  const page = await readAttempt(store.db, viewer, { attemptId });
  if (page.kind !== "open") throw new Error("the attempt is submitted");
  return page.answers;
}

test("Answers are kept, and an older revision never replaces a newer one", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  const save = (index: number, revision: number) =>
    saveAnswers(store.db, ada, { attemptId, answers: chosen(index, revision) });
  expect((await save(0, 2)).held).toEqual(chosen(0, 2));
  expect((await save(1, 1)).held).toEqual(chosen(0, 2));
  expect((await save(1, 2)).held).toEqual(chosen(0, 2));
  expect((await save(2, 3)).held).toEqual(chosen(2, 3));
  expect(await savedBy(ada, attemptId)).toEqual(chosen(2, 3));
});

test("An answer that was taken back is unanswered again", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  await saveAnswers(store.db, ada, { attemptId, answers: chosen(0, 1) });
  const back = [{ questionId: "who-owns-data", answer: null, ownWords: "", revision: 2 }];
  expect((await saveAnswers(store.db, ada, { attemptId, answers: back })).held).toEqual(back);
  await submitAttempt(store.db, ada, { attemptId, answers: [] });
  const result = await shownResult(store.db, ada, attemptId);
  expect(result.questions[2]?.score).toEqual({ kind: "unanswered" });
});

test("Own words are kept beside the answer, in any script and length allowed", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  const ownWords = "Die Domäne 🐘\n- 数据 ".repeat(100);
  const answers = [{ questionId: "challenges", answer: null, ownWords, revision: 1 }];
  await saveAnswers(store.db, ada, { attemptId, answers });
  expect(await savedBy(ada, attemptId)).toEqual(answers);
  await submitAttempt(store.db, ada, { attemptId, answers: [] });
  const result = await shownResult(store.db, ada, attemptId);
  expect(result.questions[7]).toMatchObject({
    score: { kind: "unanswered" },
    ownWords: { text: ownWords },
  });
  expect(result.points).toBe(0);
});

test("An answer that does not fit refuses the batch, and what was saved stays", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  await saveAnswers(store.db, ada, { attemptId, answers: chosen(0, 1) });
  for (const wrong of [
    { questionId: "who-owns-data", answer: { kind: "single", pick: "zzzzz" }, revision: 2 },
    { questionId: "four-principles", answer: { kind: "single", pick: "zzzzz" }, revision: 2 },
    { questionId: "unknown", answer: null, revision: 2 },
    {
      questionId: "when-to-use",
      answer: { kind: "classification", placements: "all" },
      revision: 2,
    },
  ]) {
    const answers = [
      { ...wrong, ownWords: "" },
      ...chosen(1, 2).filter(({ questionId }) => questionId !== wrong.questionId),
    ];
    const { db } = store;
    expect(await refusalOf(saveAnswers(db, ada, { attemptId, answers }))).toBe("422 not-an-answer");
    expect(await refusalOf(submitAttempt(db, ada, { attemptId, answers }))).toBe(
      "422 not-an-answer",
    );
  }
  expect(await savedBy(ada, attemptId)).toEqual(chosen(0, 1));
});

test("Submitting counts what was saved and what comes along", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  await saveAnswers(store.db, ada, { attemptId, answers: rightAnswers.slice(0, 5) });
  const answers = rightAnswers.slice(5);
  const submitted = await submitAttempt(store.db, ada, { attemptId, answers });
  expect(submitted).toMatchObject({ endedBy: "learner", isRepeated: false });
  const result = await shownResult(store.db, ada, attemptId);
  expect(result.points).toBe(pointsOfQuiz);
  expect(result.plan).toEqual([{ kind: "go-on" }]);
});

test("Fifty submissions at once are one attempt with one result", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const answers = index % 2 === 0 ? rightAnswers : chosen(0, 1);
      return submitAttempt(store.db, ada, { attemptId, answers });
    }),
  );
  expect(all.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
  expect(new Set(all.map(({ submittedAt }) => submittedAt.getTime())).size).toBe(1);
  expect(await listAttempts(store.db, ada)).toHaveLength(1);
});

test("After submitting, late answers are refused and change nothing", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  await submitAttempt(store.db, ada, { attemptId, answers: rightAnswers });
  const late = saveAnswers(store.db, ada, { attemptId, answers: chosen(0, 9) });
  expect(await refusalOf(late)).toBe("409 submitted");
  await submitAttempt(store.db, ada, { attemptId, answers: chosen(0, 9) });
  expect((await shownResult(store.db, ada, attemptId)).points).toBe(pointsOfQuiz);
});

test("An attempt keeps its points when the quiz has changed since", async () => {
  const { ada, attemptId } = await newAttempt(store.db);
  await submitAttempt(store.db, ada, { attemptId, answers: rightAnswers });
  await store.db.update(quizAttempt).set({ quizVersion: "older" });
  const result = await shownResult(store.db, ada, attemptId);
  expect(result).toMatchObject({ points: pointsOfQuiz, isCurrentVersion: false });
});

const one = { questionId: "who-owns-data", answer: null, revision: 1 };
test.each([
  ["nothing", null],
  ["an object", { 0: one }],
  ["no revision", [{ questionId: "who-owns-data", answer: null }]],
  ["revision 0", [{ ...one, revision: 0 }]],
  ["a fraction", [{ ...one, revision: 1.5 }]],
  ["a huge revision", [{ ...one, revision: 2 ** 40 }]],
  ["too many own words", [{ ...one, ownWords: "w".repeat(2_001) }]],
  ["own words that are none", [{ ...one, ownWords: 7 }]],
  ["own words with NUL", [{ ...one, ownWords: "a\0b" }]],
  ["points of its own", [{ ...one, points: 1 }]],
  ["a long name", [{ ...one, questionId: "q".repeat(65) }]],
  ["a question twice", [one, { ...one, revision: 2 }]],
  ["nine answers", Array.from({ length: 9 }, (_, index) => ({ ...one, questionId: `q${index}` }))],
])("A batch with %s is malformed", (_, batch) => {
  expect(answerBatch.safeParse(batch).success).toBe(false);
});

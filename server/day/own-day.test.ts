import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { readOwnDay } from "./read-own-day";

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

const checksOfSteps = new Map([
  ["three_homes", 1],
  ["crossing_counted", 2],
]);
const dayOf = (viewer: Learner | Instructor | { kind: "visitor" }) =>
  readOwnDay(store.db, viewer, { checksOfSteps });
const nothing = { exercises: [], quiz: null, isQuizUnderWay: false };

test("A day is the best of each, with the steps that pass in it", async () => {
  await room.submitProgram(ada, 7, "a", undefined, ["three_homes", "crossing_counted", "other"]);
  await room.submitProgram(ada, 3, "b", undefined, ["three_homes"]);
  await room.takeQuiz(ada, 1);
  const { attemptId } = (await dayOf(ada)).quiz ?? {};
  await room.takeQuiz(ada, 0);
  const day = await dayOf(ada);
  expect(day.exercises).toMatchObject([{ points: 7, complete: true, steps: [1, 2] }]);
  expect(day.quiz).toMatchObject({ attemptId, points: 1, outOf: pointsOfQuiz });
  expect(day.isQuizUnderWay).toBe(false);
});

test("A quiz that was begun is under way, and has no points yet", async () => {
  await room.startQuiz(ada);
  expect(await dayOf(ada)).toMatchObject({ quiz: null, isQuizUnderWay: true });
});

test("Nobody's day is another's: not a classmate's, an instructor's or a visitor's", async () => {
  await room.submitProgram(ada, 7);
  await room.takeQuiz(ada, 1);
  for (const other of [await room.member("Ben"), ines, { kind: "visitor" } as const]) {
    expect(await dayOf(other)).toEqual(nothing);
  }
});

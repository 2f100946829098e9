import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { grace, type QuizTerms, usualTerms } from "@/quiz/terms";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { listLearnerResults } from "@/server/results/list-learner-results";
import { readLearnerHistory } from "@/server/results/read-learner-history";
import { reviewAttempt } from "@/server/results/review-attempt";
import { summariseClass } from "@/server/results/summarise-class";
import { chosen, newLearner, refusalOf, rightAnswers } from "./attempt.fixture";
import { giveExtraTime } from "./give-extra-time";
import { readQuizStanding } from "./quiz-standing";
import { readAttempt, readAttemptClock } from "./read-attempt";
import { readResult } from "./read-result";
import { saveAnswers } from "./save-answers";
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

/** Minutes and seconds after ten on a day long after the class was joined. */
const at = (minute: number, second = 0) => new Date(Date.UTC(2036, 2, 1, 10, minute, second));

function set(terms: Partial<QuizTerms>, now = at(0), mayLower = false) {
  const { classId } = room;
  return saveTerms(store.db, ines, { classId, terms: { ...usualTerms, ...terms }, mayLower }, now);
}

async function begin(now: Date, learner = ada): Promise<string> {
  const input = { attemptId: randomUUID(), mode: "graded" } as const;
  return (await startAttempt(store.db, learner, input, now)).attemptId;
}

const save = (attemptId: string, revision: number, now: Date) =>
  saveAnswers(store.db, ada, { attemptId, answers: chosen(1, revision) }, now);
const submit = (attemptId: string, right: number, now: Date) =>
  submitAttempt(store.db, ada, { attemptId, answers: rightAnswers.slice(0, right) }, now);
const dueOf = async (attemptId: string, now: Date) =>
  (await readAttemptClock(store.db, ada, { attemptId }, now)).clock.dueAt;

test("Before opening, after closing and without attempts left nothing starts", async () => {
  await set({ opensAt: at(10), closesAt: at(40), attempts: 1 });
  expect(await refusalOf(begin(at(9, 59)))).toBe("403 not-open-yet");
  const attemptId = await begin(at(10));
  expect(await begin(at(11))).toBe(attemptId);
  await submit(attemptId, 8, at(12));
  expect(await refusalOf(begin(at(13)))).toBe("403 no-attempts-left");
  expect(await refusalOf(begin(at(40), await room.member("Ben")))).toBe("403 closed");
  const outside = await newLearner(store.db);
  expect(await refusalOf(begin(at(11), outside))).toBe("403 no-class");
});

test("At the limit what was saved is submitted, whoever looks next", async () => {
  await set({ limitMinutes: 20 });
  const looks = [
    (attemptId: string) => readAttempt(store.db, ada, { attemptId }, at(21)),
    (attemptId: string) => readResult(store.db, ada, { attemptId }, at(21)),
    () => readQuizStanding(store.db, ada, at(21)),
    () => listLearnerResults(store.db, ines, { classId: room.classId, page: 1 }, at(21)),
    () => summariseClass(store.db, ines, { classId: room.classId }, at(21)),
    (attemptId: string) =>
      reviewAttempt(store.db, ines, { classId: room.classId, attemptId }, at(21)),
    () => readLearnerHistory(store.db, ines, { classId: room.classId, learnerId: ada.id }, at(21)),
  ];
  for (const look of looks) {
    const attemptId = await begin(at(0));
    const answers = rightAnswers.slice(0, 3);
    await saveAnswers(store.db, ada, { attemptId, answers }, at(19));
    await look(attemptId);
    const result = await readResult(store.db, ada, { attemptId }, at(21));
    expect(result).toMatchObject({ points: 3, endedBy: "time", submittedAt: at(20), answered: 3 });
  }
});

test("A late answer is refused with a reason, and what was saved stays", async () => {
  await set({ limitMinutes: 20 });
  const attemptId = await begin(at(0));
  await save(attemptId, 1, at(19));
  expect((await save(attemptId, 2, new Date(at(20).getTime() + grace))).held[0]?.revision).toBe(2);
  expect(await refusalOf(save(attemptId, 3, at(21)))).toBe("409 time-over");
  expect(await refusalOf(save(attemptId, 4, at(22)))).toBe("409 time-over");
  const late = await submit(attemptId, 8, at(22));
  expect(late).toMatchObject({ isRepeated: true, endedBy: "time", submittedAt: at(20) });
  const result = await readResult(store.db, ada, { attemptId }, at(23));
  expect(result).toMatchObject({ points: 1, answered: 1, revisions: { "who-owns-data": 2 } });
});

test("What arrives within the grace ends at the limit, not after it", async () => {
  await set({ limitMinutes: 20 });
  const attemptId = await begin(at(0));
  expect(await submit(attemptId, 8, at(20, 4))).toMatchObject({
    endedBy: "time",
    submittedAt: at(20),
    isRepeated: false,
  });
  expect((await readResult(store.db, ada, { attemptId }, at(21))).points).toBe(pointsOfQuiz);
});

test("Two devices at the limit are one attempt with one result", async () => {
  await set({ limitMinutes: 20 });
  const attemptId = await begin(at(0));
  const ends = await Promise.all([
    ...Array.from({ length: 10 }, () => submit(attemptId, 8, at(20, 1))),
    ...Array.from({ length: 10 }, () => submit(attemptId, 2, at(21))),
  ]);
  expect(ends.filter(({ isRepeated }) => !isRepeated).length).toBeLessThanOrEqual(1);
  expect(new Set(ends.map(({ submittedAt }) => submittedAt.getTime()))).toEqual(
    new Set([at(20).getTime()]),
  );
});

test("An open attempt keeps its time when the terms get stricter", async () => {
  await set({ limitMinutes: 20 });
  const limited = await begin(at(0));
  await set({ limitMinutes: 5, closesAt: at(3) }, at(1));
  expect(await dueOf(limited, at(1))).toEqual(at(20));
  const page = await readAttempt(store.db, ada, { attemptId: limited }, at(10));
  expect(page).toMatchObject({ kind: "open", termsChanged: true, clock: { dueAt: at(20) } });
});

test("An attempt that began without an end keeps none", async () => {
  const attemptId = await begin(at(0));
  const page = await readAttempt(store.db, ada, { attemptId }, at(0));
  expect(page).toMatchObject({ termsChanged: false, clock: { dueAt: null } });
  await set({ limitMinutes: 5 }, at(1));
  expect(await dueOf(attemptId, at(50))).toBeNull();
});

test("More time from the instructor reaches the attempt that is open", async () => {
  await set({ limitMinutes: 20, closesAt: at(30) });
  const attemptId = await begin(at(0));
  const give = (minutes: number, now: Date) =>
    giveExtraTime(store.db, ines, { classId: room.classId, learnerId: ada.id, minutes }, now);
  await give(15, at(5));
  expect(await dueOf(attemptId, at(5))).toEqual(at(35));
  await give(0, at(6));
  expect(await dueOf(attemptId, at(6))).toEqual(at(35));
  await set({ limitMinutes: 50, closesAt: at(59) }, at(7));
  expect(await dueOf(attemptId, at(7))).toEqual(at(50));
  await set({}, at(8));
  expect(await dueOf(attemptId, at(59))).toBeNull();
});

test("Extra time opens a closed quiz for its learner alone", async () => {
  await set({ closesAt: at(30) });
  const input = { classId: room.classId, learnerId: ada.id, minutes: 10 };
  await giveExtraTime(store.db, ines, input, at(0));
  expect(await dueOf(await begin(at(35)), at(35))).toEqual(at(40));
  expect(await refusalOf(begin(at(35), await room.member("Ben")))).toBe("403 closed");
});

test("Only the class's instructor sets terms and gives time", async () => {
  const { classId } = room;
  const omar = await newInstructor(store.db);
  for (const viewer of [{ kind: "visitor" } as const, ada, omar]) {
    const terms = { classId, terms: usualTerms, mayLower: true };
    expect(await refusalOf(saveTerms(store.db, viewer, terms))).toBe("404 not-found");
    const more = { classId, learnerId: ada.id, minutes: 10 };
    expect(await refusalOf(giveExtraTime(store.db, viewer, more))).toBe("404 not-found");
  }
  const stranger = { classId, learnerId: (await newLearner(store.db)).id, minutes: 10 };
  expect(await refusalOf(giveExtraTime(store.db, ines, stranger))).toBe("404 not-found");
});

test("A change that lowers results is refused until it is said, and the learner is told", async () => {
  await submit(await begin(at(0)), 8, at(1));
  await submit(await begin(at(2)), 4, at(3));
  expect(await refusalOf(set({ counts: "last" }, at(4)))).toBe("409 would-lower");
  expect((await readQuizStanding(store.db, ada, at(4))).graded).toMatchObject({
    counted: { points: 8 },
    lowered: null,
  });
  await set({ counts: "last" }, at(5), true);
  const { graded } = await readQuizStanding(store.db, ada, at(6));
  expect(graded).toMatchObject({
    counted: { points: 4, counts: "last" },
    lowered: { from: { points: 8 }, to: { points: 4 }, at: at(5) },
  });
  const [row] = await listLearnerResults(store.db, ines, { classId: room.classId, page: 1 });
  expect(row?.quiz.counted).toMatchObject({ points: 4, tries: 2 });
  await set({ counts: "best" }, at(7));
  expect((await readQuizStanding(store.db, ada, at(8))).graded?.lowered).toBeNull();
});

test.each([
  ["best", 1],
  ["first", 0.5],
  ["last", 0.25],
  ["average", 7 / 12],
] as const)("Where the %s counts, the class's mean is %d", async (counts, mean) => {
  await submit(await begin(at(0)), 4, at(1));
  await submit(await begin(at(2)), 8, at(3));
  await submit(await begin(at(4)), 2, at(5));
  await begin(at(6));
  await set({ counts }, at(7), true);
  const { quiz } = await summariseClass(store.db, ines, { classId: room.classId });
  expect(quiz.meanShare).toBeCloseTo(mean, 12);
  const history = { classId: room.classId, learnerId: ada.id };
  const { counted } = await readLearnerHistory(store.db, ines, history);
  expect((counted?.points ?? 0) / 8).toBeCloseTo(mean, 12);
});

test("Practice never counts, and is told apart from graded attempts", async () => {
  const input = { attemptId: randomUUID(), mode: "practice" } as const;
  const { attemptId } = await startAttempt(store.db, ada, input, at(0));
  await submit(attemptId, 8, at(1));
  const classId = room.classId;
  const [row] = await listLearnerResults(store.db, ines, { classId, page: 1 });
  expect(row?.quiz).toEqual({ counted: null, latest: null, open: null });
  const { quiz } = await summariseClass(store.db, ines, { classId });
  expect(quiz).toMatchObject({ submitted: 0, meanShare: null });
  const history = await readLearnerHistory(store.db, ines, { classId, learnerId: ada.id });
  expect(history.attempts).toMatchObject([{ mode: "practice", points: 8 }]);
  expect(history.counted).toBeNull();
});

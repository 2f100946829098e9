import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import type { Instructor } from "@/server/identity/viewer";
import { rightAnswers } from "@/server/quiz/attempt.fixture";
import { saveAnswers } from "@/server/quiz/save-answers";
import { newInstructor, newTestClass } from "./class.fixture";
import { listLearnerResults } from "./list-learner-results";
import { summariseClass } from "./summarise-class";

let store: Store;
let ines: Instructor;
let room: Awaited<ReturnType<typeof newTestClass>>;

beforeAll(async () => {
  store = await openMemoryStore();
  ines = await newInstructor(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  room = await newTestClass(store.db, ines);
});

const results = () => listLearnerResults(store.db, ines, { classId: room.classId, page: 1 });

test("The instructor sees what counts of a learner's attempts, and the latest", async () => {
  const ada = await room.member("Ada");
  const best = await room.takeQuiz(ada, 8);
  const latest = await room.takeQuiz(ada, 3);
  const [row] = await results();
  expect(row).toMatchObject({
    name: "Ada",
    quiz: {
      counted: { attemptId: best, points: 8, outOf: 8, tries: 2, counts: "best" },
      latest: { attemptId: latest, points: 3, submittedAt: expect.any(Date) },
      open: null,
    },
  });
});

test("Who has not started has no points, not zero points", async () => {
  await room.member("Ben");
  const [row] = await results();
  expect(row?.quiz).toEqual({ counted: null, latest: null, open: null });
  expect(row?.exercises).toEqual([]);
});

test("An open attempt says how many questions are answered now", async () => {
  const ada = await room.member("Ada");
  const attemptId = await room.startQuiz(ada);
  await saveAnswers(store.db, ada, { attemptId, answers: rightAnswers.slice(0, 3) });
  const [first] = rightAnswers;
  const takenBack = [
    { questionId: first?.questionId ?? "", answer: null, ownWords: "", revision: 2 },
  ];
  await saveAnswers(store.db, ada, { attemptId, answers: takenBack });
  const [row] = await results();
  expect(row?.quiz.open).toMatchObject({ attemptId, answered: 2 });
});

test("The best submission of an exercise counts, and how many there were", async () => {
  const ada = await room.member("Ada");
  const best = await room.submitProgram(ada, 7);
  await room.submitProgram(ada, 4);
  const [row] = await results();
  expect(row?.exercises).toMatchObject([
    { submissionId: best, tries: 2, points: 7, outOf: 10, complete: true, mastered: false },
  ]);
});

test("Learners come by name, a page at a time", async () => {
  for (let n = 59; n >= 0; n -= 1) await room.member(`learner ${String(n).padStart(2, "0")}`);
  const second = await listLearnerResults(store.db, ines, { classId: room.classId, page: 2 });
  expect(second.map(({ name }) => name)).toEqual(
    Array.from({ length: 10 }, (_, n) => `learner ${50 + n}`),
  );
});

test("The class in numbers counts learners, each once", async () => {
  const [ada, ben] = [await room.member("Ada"), await room.member("Ben")];
  await room.member("Cleo");
  await room.takeQuiz(ada, 8);
  await room.takeQuiz(ada, 2);
  await room.startQuiz(ben);
  await room.submitProgram(ada, 10);
  await room.submitProgram(ben, 3);
  await room.submitProgram(ben, 4);
  expect(await summariseClass(store.db, ines, { classId: room.classId })).toEqual({
    learners: 3,
    quiz: { submitted: 1, inProgress: 1, meanShare: 1, counts: "best" },
    exercises: [{ exerciseId: "domain-identification", submitted: 2, complete: 1, mastered: 1 }],
  });
});

test("Without a submitted attempt there is no mean", async () => {
  await room.member("Ada");
  const { quiz } = await summariseClass(store.db, ines, { classId: room.classId });
  expect(quiz).toEqual({ submitted: 0, inProgress: 0, meanShare: null, counts: "best" });
});

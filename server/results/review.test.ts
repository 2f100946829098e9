import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createClass } from "@/server/classes/create-class";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import type { Instructor } from "@/server/identity/viewer";
import { refusalOf, rightAnswers } from "@/server/quiz/attempt.fixture";
import { saveAnswers } from "@/server/quiz/save-answers";
import { newInstructor, newTestClass } from "./class.fixture";
import { listLearnerResults } from "./list-learner-results";
import { readLearnerHistory } from "./read-learner-history";
import { reviewAttempt } from "./review-attempt";
import { reviewSubmission } from "./review-submission";
import { summariseClass } from "./summarise-class";

let store: Store;
let ines: Instructor;
let omar: Instructor;
let room: Awaited<ReturnType<typeof newTestClass>>;

beforeAll(async () => {
  store = await openMemoryStore();
  ines = await newInstructor(store.db);
  omar = await newInstructor(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  room = await newTestClass(store.db, ines);
});

test("The instructor opens a submitted attempt with the key beside it", async () => {
  const ada = await room.member("Ada");
  const attemptId = await room.takeQuiz(ada, 5);
  const review = await reviewAttempt(store.db, ines, { classId: room.classId, attemptId });
  expect(review).toMatchObject({ learnerName: "Ada", className: "Mesh 101" });
  expect(review.state).toMatchObject({ kind: "submitted", result: { points: 5, outOf: 8 } });
});

test("An open attempt shows no answers and no key, not even to the instructor", async () => {
  const ada = await room.member("Ada");
  const attemptId = await room.startQuiz(ada);
  await saveAnswers(store.db, ada, { attemptId, answers: rightAnswers.slice(0, 3) });
  const review = await reviewAttempt(store.db, ines, { classId: room.classId, attemptId });
  expect(review.state).toEqual({ kind: "open", answered: 3 });
});

test("The instructor reads a submitted program and its report", async () => {
  const submissionId = await room.submitProgram(await room.member("Ada"), 7);
  expect(
    await reviewSubmission(store.db, ines, { classId: room.classId, submissionId }),
  ).toMatchObject({
    learnerName: "Ada",
    source: "DOMAINS = {}",
    report: { kind: "graded", points: 7 },
  });
});

test("A learner's history holds every attempt and submission, newest first", async () => {
  const ada = await room.member("Ada");
  const attempts = [await room.takeQuiz(ada, 1), await room.takeQuiz(ada, 2)];
  await room.submitProgram(ada, 7);
  const history = await readLearnerHistory(store.db, ines, {
    classId: room.classId,
    learnerId: ada.id,
  });
  expect(history.attempts.map(({ id }) => id)).toEqual(attempts.reverse());
  expect(history.submissions).toHaveLength(1);
});

test("To anybody but its instructor, nothing of a class exists", async () => {
  const [ada, ben] = [await room.member("Ada"), await room.member("Ben")];
  const attemptId = await room.takeQuiz(ada, 8);
  const submissionId = await room.submitProgram(ada, 10);
  const { db } = store;
  for (const viewer of [{ kind: "visitor" } as const, ben, omar]) {
    const refusals = [
      listLearnerResults(db, viewer, { classId: room.classId, page: 1 }),
      summariseClass(db, viewer, { classId: room.classId }),
      reviewAttempt(db, viewer, { classId: room.classId, attemptId }),
      reviewSubmission(db, viewer, { classId: room.classId, submissionId }),
      readLearnerHistory(db, viewer, { classId: room.classId, learnerId: ada.id }),
    ];
    for (const refusal of refusals) expect(await refusalOf(refusal)).toBe("404 not-found");
  }
});

test("A learner cannot open the review of their own attempt, which holds the key", async () => {
  const ada = await room.member("Ada");
  const attemptId = await room.takeQuiz(ada, 8);
  const review = reviewAttempt(store.db, ada, { classId: room.classId, attemptId });
  expect(await refusalOf(review)).toBe("404 not-found");
});

test("Another class's attempt is not found under this class's address", async () => {
  const attemptId = await room.takeQuiz(await room.member("Ada"), 8);
  const other = await createClass(store.db, omar, { id: randomUUID(), name: "Other" });
  const review = reviewAttempt(store.db, omar, { classId: other.id, attemptId });
  expect(await refusalOf(review)).toBe("404 not-found");
});

test("Ids that are none are not found", async () => {
  const { db } = store;
  const bad = "not-an-id";
  const refusals = [
    reviewAttempt(db, ines, { classId: bad, attemptId: bad }),
    reviewSubmission(db, ines, { classId: room.classId, submissionId: bad }),
    readLearnerHistory(db, ines, { classId: room.classId, learnerId: bad }),
    readLearnerHistory(db, ines, { classId: room.classId, learnerId: "\0" }),
  ];
  for (const refusal of refusals) expect(await refusalOf(refusal)).toBe("404 not-found");
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Report } from "@/exercises/grading/report";
import { createClass } from "@/server/classes/create-class";
import { joinClass } from "@/server/classes/join-class";
import { openEmbeddedStore, type Store } from "@/server/db/open";
import { challenge, submission, user } from "@/server/db/schema";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { saveAnswers } from "@/server/quiz/save-answers";
import { startAttempt } from "@/server/quiz/start-attempt";
import { submitAttempt } from "@/server/quiz/submit-attempt";
import { newLearner, refusalOf, rightAnswers } from "@/server/quiz/test-attempt";
import { listLearnerResults } from "./list-learner-results";
import { readLearnerHistory } from "./read-learner-history";
import { reviewAttempt } from "./review-attempt";
import { reviewSubmission } from "./review-submission";
import { summariseClass } from "./summarise-class";

let store: Store;
let ines: Instructor;
let omar: Instructor;
let classId: string;
let code: string;

beforeAll(async () => {
  store = await openEmbeddedStore(null);
  ines = await newInstructor("Ines");
  omar = await newInstructor("Omar");
});
afterAll(() => store.close());
beforeEach(async () => {
  const made = await createClass(store.db, ines, { id: randomUUID(), name: "Mesh 101" });
  classId = made.id;
  code = made.code;
});

async function newInstructor(name: string): Promise<Instructor> {
  const made = { id: randomUUID(), name, email: `${randomUUID()}@example.org` };
  await store.db.insert(user).values({ ...made, role: "instructor" });
  return { kind: "instructor", ...made };
}

async function member(name: string): Promise<Learner> {
  const learner = await newLearner(store.db);
  await joinClass(store.db, learner, { code, name }, { from: randomUUID(), now: new Date() });
  return learner;
}

const startQuiz = async (learner: Learner) =>
  (await startAttempt(store.db, learner, { attemptId: randomUUID() })).attemptId;

async function takeQuiz(learner: Learner, answered: number): Promise<string> {
  const attemptId = await startQuiz(learner);
  const answers = rightAnswers.slice(0, answered);
  await submitAttempt(store.db, learner, { attemptId, answers });
  return attemptId;
}

async function submitProgram(learner: Learner, points: number): Promise<string> {
  const exercise = { exerciseId: "domain-identification", exerciseVersion: "1" };
  const [given] = await store.db
    .insert(challenge)
    .values({ learnerId: learner.id, ...exercise, seed: "secret", expiresAt: new Date() })
    .returning({ id: challenge.id });
  const [complete, mastered] = [points >= 6, points === 10];
  const report: Report = { kind: "graded", checks: [], points, outOf: 10, complete, mastered };
  const id = randomUUID();
  await store.db.insert(submission).values({
    id,
    learnerId: learner.id,
    classId,
    ...exercise,
    challengeId: given?.id ?? "",
    source: "DOMAINS = {}",
    observations: [],
    report,
    points,
    outOf: 10,
    complete,
    mastered,
  });
  return id;
}

const results = () => listLearnerResults(store.db, ines, { classId, page: 1 });

test("The instructor sees every learner's best and latest attempt", async () => {
  const ada = await member("Ada");
  const best = await takeQuiz(ada, 8);
  const latest = await takeQuiz(ada, 3);
  const [row] = await results();
  expect(row).toMatchObject({
    name: "Ada",
    quiz: {
      tries: 2,
      best: { attemptId: best, points: 8, outOf: 8 },
      latest: { attemptId: latest, points: 3, submittedAt: expect.any(Date) },
      open: null,
    },
  });
});

test("Who has not started has no points, not zero points", async () => {
  await member("Ben");
  const [row] = await results();
  expect(row?.quiz).toEqual({ tries: 0, best: null, latest: null, open: null });
  expect(row?.exercises).toEqual([]);
});

test("An open attempt says how many questions are answered now", async () => {
  const ada = await member("Ada");
  const attemptId = await startQuiz(ada);
  await saveAnswers(store.db, ada, { attemptId, answers: rightAnswers.slice(0, 3) });
  const [first] = rightAnswers;
  const takenBack = [{ questionId: first?.questionId ?? "", answer: null, revision: 2 }];
  await saveAnswers(store.db, ada, { attemptId, answers: takenBack });
  const [row] = await results();
  expect(row?.quiz.open).toMatchObject({ attemptId, answered: 2 });
});

test("The best submission of an exercise counts, and how many there were", async () => {
  const ada = await member("Ada");
  const best = await submitProgram(ada, 7);
  await submitProgram(ada, 4);
  const [row] = await results();
  expect(row?.exercises).toMatchObject([
    { submissionId: best, tries: 2, points: 7, outOf: 10, complete: true, mastered: false },
  ]);
});

test("Learners come by name, a page at a time", async () => {
  for (let n = 59; n >= 0; n -= 1) await member(`learner ${String(n).padStart(2, "0")}`);
  const second = await listLearnerResults(store.db, ines, { classId, page: 2 });
  expect(second.map(({ name }) => name)).toEqual(
    Array.from({ length: 10 }, (_, n) => `learner ${50 + n}`),
  );
});

test("The class in numbers counts learners, each once", async () => {
  const [ada, ben] = [await member("Ada"), await member("Ben")];
  await member("Cleo");
  await takeQuiz(ada, 8);
  await takeQuiz(ada, 2);
  await startQuiz(ben);
  await submitProgram(ada, 10);
  await submitProgram(ben, 3);
  await submitProgram(ben, 4);
  expect(await summariseClass(store.db, ines, { classId })).toEqual({
    learners: 3,
    quiz: { submitted: 1, inProgress: 1, meanBestShare: 1 },
    exercises: [{ exerciseId: "domain-identification", submitted: 2, complete: 1, mastered: 1 }],
  });
});

test("Without a submitted attempt there is no mean", async () => {
  await member("Ada");
  const { quiz } = await summariseClass(store.db, ines, { classId });
  expect(quiz).toEqual({ submitted: 0, inProgress: 0, meanBestShare: null });
});

test("The instructor opens a submitted attempt with the key beside it", async () => {
  const ada = await member("Ada");
  const attemptId = await takeQuiz(ada, 5);
  const review = await reviewAttempt(store.db, ines, { classId, attemptId });
  expect(review).toMatchObject({ learnerName: "Ada", className: "Mesh 101" });
  expect(review.state).toMatchObject({ kind: "submitted", result: { points: 5, outOf: 8 } });
});

test("An open attempt shows no answers and no key, not even to the instructor", async () => {
  const ada = await member("Ada");
  const attemptId = await startQuiz(ada);
  await saveAnswers(store.db, ada, { attemptId, answers: rightAnswers.slice(0, 3) });
  const review = await reviewAttempt(store.db, ines, { classId, attemptId });
  expect(review.state).toEqual({ kind: "open", answered: 3 });
});

test("The instructor reads a submitted program and its report", async () => {
  const submissionId = await submitProgram(await member("Ada"), 7);
  expect(await reviewSubmission(store.db, ines, { classId, submissionId })).toMatchObject({
    learnerName: "Ada",
    source: "DOMAINS = {}",
    report: { kind: "graded", points: 7 },
  });
});

test("A learner's history holds every attempt and submission, newest first", async () => {
  const ada = await member("Ada");
  const attempts = [await takeQuiz(ada, 1), await takeQuiz(ada, 2)];
  await submitProgram(ada, 7);
  const history = await readLearnerHistory(store.db, ines, { classId, learnerId: ada.id });
  expect(history.attempts.map(({ id }) => id)).toEqual(attempts.reverse());
  expect(history.submissions).toHaveLength(1);
});

test("To anybody but its instructor, nothing of a class exists", async () => {
  const [ada, ben] = [await member("Ada"), await member("Ben")];
  const attemptId = await takeQuiz(ada, 8);
  const submissionId = await submitProgram(ada, 10);
  const { db } = store;
  for (const viewer of [{ kind: "visitor" } as const, ben, omar]) {
    const refusals = [
      listLearnerResults(db, viewer, { classId, page: 1 }),
      summariseClass(db, viewer, { classId }),
      reviewAttempt(db, viewer, { classId, attemptId }),
      reviewSubmission(db, viewer, { classId, submissionId }),
      readLearnerHistory(db, viewer, { classId, learnerId: ada.id }),
    ];
    for (const refusal of refusals) expect(await refusalOf(refusal)).toBe("404 not-found");
  }
});

test("A learner cannot open the review of their own attempt, which holds the key", async () => {
  const ada = await member("Ada");
  const attemptId = await takeQuiz(ada, 8);
  const review = reviewAttempt(store.db, ada, { classId, attemptId });
  expect(await refusalOf(review)).toBe("404 not-found");
});

test("Another class's attempt is not found under this class's address", async () => {
  const attemptId = await takeQuiz(await member("Ada"), 8);
  const other = await createClass(store.db, omar, { id: randomUUID(), name: "Other" });
  const review = reviewAttempt(store.db, omar, { classId: other.id, attemptId });
  expect(await refusalOf(review)).toBe("404 not-found");
});

test("Ids that are none are not found", async () => {
  const { db } = store;
  const bad = "not-an-id";
  const refusals = [
    reviewAttempt(db, ines, { classId: bad, attemptId: bad }),
    reviewSubmission(db, ines, { classId, submissionId: bad }),
    readLearnerHistory(db, ines, { classId, learnerId: bad }),
    readLearnerHistory(db, ines, { classId, learnerId: "\0" }),
  ];
  for (const refusal of refusals) expect(await refusalOf(refusal)).toBe("404 not-found");
});

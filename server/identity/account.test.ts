import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "@/quiz/questions";
import { pointsOfQuiz } from "@/quiz/score-quiz";
import { createClass } from "@/server/classes/create-class";
import { joinClass } from "@/server/classes/join-class";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import {
  challenge,
  draft,
  enrolment,
  hintOpening,
  quizAttempt,
  session,
  solutionOpening,
  user,
} from "@/server/db/schema";
import { newAttempt, newLearner, refusalOf, rightAnswers } from "@/server/quiz/attempt.fixture";
import { submitAttempt } from "@/server/quiz/submit-attempt";
import { deleteAccount } from "./delete-account";
import { exportAccount } from "./export-account";
import { summariseAccount } from "./summarise-account";
import type { Instructor } from "./viewer";

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());

const now = new Date("2026-03-01T10:00:00Z");

async function newInstructor(): Promise<Instructor> {
  const made = { id: randomUUID(), name: "Ines", email: `${randomUUID()}@example.org` };
  await store.db.insert(user).values({ ...made, role: "instructor" });
  return { kind: "instructor", ...made };
}

async function workedIn() {
  const { db } = store;
  const ines = await newInstructor();
  const { id: classId, code } = await createClass(db, ines, { id: randomUUID(), name: "Mesh" });
  const { ada, attemptId } = await newAttempt(db);
  await joinClass(db, ada, { code, name: "Ada" }, { from: randomUUID(), now });
  await submitAttempt(db, ada, { attemptId, answers: rightAnswers });
  const exercise = { learnerId: ada.id, exerciseId: "domain-identification" };
  await db.insert(draft).values({ ...exercise, source: "DOMAINS = {}", revision: 1 });
  await db.insert(hintOpening).values({ ...exercise, checkId: "covers_all", hint: 1 });
  await db.insert(solutionOpening).values(exercise);
  const asked = { exerciseVersion: "1", seed: "very-secret-seed", expiresAt: now };
  await db.insert(challenge).values({ ...exercise, ...asked });
  const token = `very-secret-token-${ada.id}`;
  await db.insert(session).values({ id: randomUUID(), token, userId: ada.id, expiresAt: now });
  return { ada, ines, classId, attemptId };
}

test("A learner takes everything away", async () => {
  const { ada, classId, attemptId } = await workedIn();
  const taken = await exportAccount(store.db, ada, ada.id, now);
  expect(taken).toMatchObject({
    person: { name: "Ada", role: "learner" },
    classesJoined: [{ classId, name: "Ada" }],
    drafts: [{ source: "DOMAINS = {}" }],
    openedHints: [{ exerciseId: "domain-identification", checkId: "covers_all", hint: 1 }],
    openedSolutions: [{ exerciseId: "domain-identification", openedAt: expect.any(Date) }],
    quizAttempts: [{ id: attemptId, points: pointsOfQuiz }],
  });
  expect(taken.quizAttempts[0]?.answers).toHaveLength(questions.length);
});

test("The export holds no seed, session token or made-up address", async () => {
  const { ada } = await workedIn();
  const text = JSON.stringify(await exportAccount(store.db, ada, ada.id, now));
  expect(text).not.toMatch(/very-secret|\.invalid/);
});

test("Exporting twice gives the same", async () => {
  const { ada } = await workedIn();
  const first = await exportAccount(store.db, ada, ada.id, now);
  expect(await exportAccount(store.db, ada, ada.id, now)).toEqual(first);
});

test("The account says in numbers what is kept", async () => {
  const { ada, ines } = await workedIn();
  expect(await summariseAccount(store.db, ada, ada.id)).toMatchObject({
    classesJoined: 1,
    drafts: 1,
    quizAttempts: 1,
    submissions: 0,
  });
  expect(await summariseAccount(store.db, ines, ines.id)).toMatchObject({
    classesTaught: 1,
    learnersTaught: 1,
  });
});

test("Nobody exports, counts or deletes another's data", async () => {
  const { ada, ines } = await workedIn();
  const { db } = store;
  for (const viewer of [{ kind: "visitor" } as const, await newLearner(db), ines]) {
    expect(await refusalOf(exportAccount(db, viewer, ada.id, now))).toBe("404 not-found");
    expect(await refusalOf(summariseAccount(db, viewer, ada.id))).toBe("404 not-found");
    expect(await refusalOf(deleteAccount(db, viewer, ada.id))).toBe("404 not-found");
  }
});

test("Deleting leaves nothing of a learner, also when repeated", async () => {
  const { ada } = await workedIn();
  const { db } = store;
  await deleteAccount(db, ada, ada.id);
  await deleteAccount(db, ada, ada.id);
  for (const [table, owner] of [
    [user, user.id],
    [session, session.userId],
    [enrolment, enrolment.learnerId],
    [draft, draft.learnerId],
    [challenge, challenge.learnerId],
    [quizAttempt, quizAttempt.learnerId],
    [hintOpening, hintOpening.learnerId],
    [solutionOpening, solutionOpening.learnerId],
  ] as const) {
    const ids = (await db.select({ id: owner }).from(table)).map(({ id }) => id);
    expect(ids).not.toContain(ada.id);
  }
});

test("When an instructor is deleted, learners keep their own work", async () => {
  const { ada, ines, attemptId } = await workedIn();
  await deleteAccount(store.db, ines, ines.id);
  const kept = await exportAccount(store.db, ada, ada.id, now);
  expect(kept.classesJoined).toEqual([]);
  expect(kept.quizAttempts).toMatchObject([{ id: attemptId, classId: null, points: pointsOfQuiz }]);
});

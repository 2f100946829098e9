import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { RunEvent } from "@/exercises/grading/observation";
import { type LoadedExercise, loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { submission, user } from "@/server/db/schema";
import type { Learner } from "@/server/identity/viewer";
import { type Challenge, createChallenge } from "./create-challenge";
import { submitExercise } from "./submit-exercise";
import { summariseSubmissions } from "./summarise-submissions";

const exerciseId = "domain-identification";
const source = readFileSync(
  "exercises/01-domain-identification/programs/solutions/full.py",
  "utf8",
);
const lena: Learner = { kind: "learner", id: "lena", name: "Lena" };
const omar: Learner = { kind: "learner", id: "omar", name: "Omar" };
const now = new Date("2026-11-23T10:00:00Z");

let store: Store;
let runtime: NodeRuntime;
let exercise: LoadedExercise;
beforeAll(async () => {
  [store, runtime, exercise] = await Promise.all([
    openMemoryStore(),
    createNodeRuntime(),
    loadExercise(exerciseId),
  ]);
});
afterAll(async () => {
  await runtime.close();
  await store.close();
});
beforeEach(async () => {
  await store.db.delete(user);
  for (const { id, name } of [lena, omar]) {
    await store.db.insert(user).values({ id, name, email: `${id}@learner.example` });
  }
});

/** Runs our own solution on a challenge's inputs, as the browser would. */
async function observe({ inputs }: Challenge): Promise<RunEvent[]> {
  const { probes, files } = exercise;
  return runtime.runInNode({ source, probes, files, inputs }, { seconds: 60 });
}

function submit(person: Learner, challengeId: string, events: RunEvent[], id = randomUUID()) {
  return submitExercise(store.db, person, { id, exerciseId, challengeId, source, events, now });
}

test("Right observations on fresh inputs are graded, kept and counted", async () => {
  const challenge = await createChallenge(store.db, lena, { exerciseId, now });
  const { report } = await submit(lena, challenge.id, await observe(challenge));
  expect(report).toMatchObject({ kind: "graded", points: 100, mastered: true });
  expect(await summariseSubmissions(store.db, lena, { exerciseId })).toEqual({
    count: 1,
    best: { points: 100, outOf: 100, complete: true, mastered: true },
    class: null,
  });
});

test("Observations of another challenge are judged wrong", async () => {
  const seen = await createChallenge(store.db, lena, { exerciseId, now });
  const other = await createChallenge(store.db, lena, { exerciseId, now });
  const { report } = await submit(lena, other.id, await observe(seen));
  expect(report).toMatchObject({ kind: "graded", complete: false, mastered: false });
});

test("The same submission, repeated or at the same moment, is stored once", async () => {
  const { id: challengeId } = await createChallenge(store.db, lena, { exerciseId, now });
  const id = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => submit(lena, challengeId, [], id)));
  answers.push(await submit(lena, challengeId, [], id));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await store.db.$count(submission)).toBe(1);
});

test("Of two submissions of one challenge at the same moment one is kept", async () => {
  const { id } = await createChallenge(store.db, lena, { exerciseId, now });
  const both = await Promise.allSettled([submit(lena, id, []), submit(lena, id, [])]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { status: 409 },
  });
  expect(await store.db.$count(submission)).toBe(1);
});

test("An expired, used, foreign or unknown challenge is refused, and nothing is stored", async () => {
  const expired = await createChallenge(store.db, lena, {
    exerciseId,
    now: new Date(now.getTime() - 15 * 60_000),
  });
  await expect(submit(lena, expired.id, [])).rejects.toMatchObject({ status: 410 });
  const open = await createChallenge(store.db, lena, { exerciseId, now });
  await expect(submit(omar, open.id, [])).rejects.toMatchObject({ status: 404 });
  await expect(submit(lena, randomUUID(), [])).rejects.toMatchObject({ status: 404 });
  expect(await store.db.$count(submission)).toBe(0);
  await submit(lena, open.id, []);
  await expect(submit(lena, open.id, [])).rejects.toMatchObject({ status: 409 });
  expect(await store.db.$count(submission)).toBe(1);
});

test("Another's submission id answers nothing of theirs", async () => {
  const hers = await createChallenge(store.db, lena, { exerciseId, now });
  const id = randomUUID();
  await submit(lena, hers.id, [], id);
  const his = await createChallenge(store.db, omar, { exerciseId, now });
  await expect(submit(omar, his.id, [], id)).rejects.toMatchObject({ status: 404 });
  const none = { count: 0, best: null, class: null };
  expect(await summariseSubmissions(store.db, omar, { exerciseId })).toEqual(none);
  expect(await summariseSubmissions(store.db, { kind: "visitor" }, { exerciseId })).toEqual(none);
});

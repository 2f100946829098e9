import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { domainIdentification } from "@/exercises/01-domain-identification/exercise";
import { setSeesChecks } from "@/server/classes/set-sees-checks";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { toldCheck } from "@/server/db/schema";
import { deleteAccount } from "@/server/identity/delete-account";
import { exportAccount } from "@/server/identity/export-account";
import type { Instructor, Viewer } from "@/server/identity/viewer";
import { newLearner, refusalOf } from "@/server/quiz/attempt.fixture";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { summariseSubmissions } from "@/server/submissions/summarise-submissions";
import { listStuck } from "./list-stuck";
import { tellChecks } from "./tell-checks";

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

const exerciseId = domainIdentification.id;
const [homes = "", crossing = ""] = domainIdentification.checks.map(({ id }) => id);
const [idea = "", otherIdea = ""] = domainIdentification.misconceptions.map(({ id }) => id);
const now = new Date("2026-03-01T10:00:00Z");
const later = new Date("2026-03-01T10:05:00Z");

const setTo = (seesChecks: boolean, viewer: Viewer = ines, at = now) =>
  setSeesChecks(store.db, viewer, { classId: room.classId, seesChecks }, at);
const stuck = (viewer: Viewer = ines) => listStuck(store.db, viewer, { classId: room.classId });

/** "three_homes failed idea, crossing_counted passed", as a browser says it. */
function tell(viewer: Viewer, said: string, at = now) {
  const checks = said.split(", ").map((one) => {
    const [id = "", outcome = "", misconception] = one.split(" ");
    return { id, outcome: outcome as "failed", misconception };
  });
  return tellChecks(store.db, viewer, { exerciseId, checks, now: at });
}

test("A class is told nothing until its instructor asks for it", async () => {
  const ada = await room.member("Ada");
  expect(await tell(ada, `${homes} failed`)).toEqual({ isKept: false });
  await setTo(true);
  expect(await stuck()).toEqual({ learners: 0, exercises: [] });
});

test("The instructor sees how many fail a check now, and the idea named most", async () => {
  await setTo(true);
  const [ada, ben, cleo] = [
    await room.member("Ada"),
    await room.member("Ben"),
    await room.member("Cleo"),
  ];
  await tell(ada, `${homes} failed ${idea}, ${crossing} failed`);
  await tell(ben, `${homes} failed ${idea}, ${crossing} passed`);
  await tell(cleo, `${homes} failed ${otherIdea}, ${crossing} waiting`, later);
  expect(await stuck()).toEqual({
    learners: 3,
    exercises: [
      {
        exerciseId,
        checkedBy: 3,
        lastAt: later,
        checks: [
          { checkId: homes, failing: 3, idea: { id: idea, learners: 2 } },
          { checkId: crossing, failing: 1, idea: null },
        ],
      },
    ],
  });
});

test("Only the last Check counts, in one row a check", async () => {
  await setTo(true);
  const ada = await room.member("Ada");
  await tell(ada, `${homes} failed ${idea}`);
  await tell(ada, `${homes} passed`, later);
  expect((await stuck()).exercises).toMatchObject([{ checkedBy: 1, checks: [] }]);
  const { checksToldToClasses } = await exportAccount(store.db, ada, ada.id, later);
  expect(checksToldToClasses).toEqual([
    {
      ...{ classId: room.classId, exerciseId, checkId: homes, times: 2 },
      ...{ outcome: "passed", misconception: null, firstAt: now, lastAt: later },
    },
  ]);
});

test("Checks and ideas that the exercise does not have are left out", async () => {
  await setTo(true);
  const ada = await room.member("Ada");
  expect(await tell(ada, "made_up failed")).toEqual({ isKept: false });
  expect(await tell(ada, `made_up failed, ${homes} failed my_own_words`)).toEqual({ isKept: true });
  expect((await stuck()).exercises).toMatchObject([
    { checks: [{ checkId: homes, failing: 1, idea: null }] },
  ]);
});

test("Nobody outside such a class is heard", async () => {
  await setTo(true);
  for (const viewer of [{ kind: "visitor" } as const, await newLearner(store.db), ines]) {
    expect(await tell(viewer, `${homes} failed`)).toEqual({ isKept: false });
  }
});

test("A page that sends without end is refused", async () => {
  await setTo(true);
  const ada = await room.member("Ada");
  for (let n = 0; n < 200; n += 1) await tell(ada, `${homes} failed`);
  expect(await refusalOf(tell(ada, `${homes} failed`))).toBe("429 too-many-tries");
});

test("Only the class's instructor switches it and reads it", async () => {
  const others = [{ kind: "visitor" } as const, await room.member("Ada")];
  for (const viewer of [...others, await newInstructor(store.db)]) {
    expect(await refusalOf(setTo(true, viewer))).toBe("404 not-found");
    expect(await refusalOf(stuck(viewer))).toBe("404 not-found");
  }
});

test("Switching off forgets what the class was told, and no other class", async () => {
  await setTo(true);
  await tell(await room.member("Ada"), `${homes} failed`);
  const first = room;
  room = await newTestClass(store.db, ines);
  await setTo(true);
  await tell(await room.member("Ben"), `${homes} failed`);
  await setSeesChecks(store.db, ines, { classId: first.classId, seesChecks: false });
  expect(await listStuck(store.db, ines, { classId: first.classId })).toMatchObject({
    learners: 0,
  });
  expect(await stuck()).toMatchObject({ learners: 1 });
});

test("A learner's page knows what the class asks for", async () => {
  const ada = await room.member("Ada");
  const asked = async () => (await summariseSubmissions(store.db, ada, { exerciseId })).class;
  expect(await asked()).toEqual({ name: "Mesh 101", seesChecks: false });
  await setTo(true);
  expect(await asked()).toEqual({ name: "Mesh 101", seesChecks: true });
  const alone = await newLearner(store.db);
  expect((await summariseSubmissions(store.db, alone, { exerciseId })).class).toBeNull();
});

test("What a learner's Checks told goes with their account", async () => {
  await setTo(true);
  const ada = await room.member("Ada");
  await tell(ada, `${homes} failed`);
  await deleteAccount(store.db, ada, ada.id);
  const kept = await store.db.select({ learnerId: toldCheck.learnerId }).from(toldCheck);
  expect(kept.map(({ learnerId }) => learnerId)).not.toContain(ada.id);
});

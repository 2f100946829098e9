import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { unclear } from "@/server/db/schema";
import type { Instructor, Viewer } from "@/server/identity/viewer";
import { newLearner, refusalOf } from "@/server/quiz/attempt.fixture";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { describePlace } from "./describe-place";
import { listUnclear } from "./list-unclear";
import { sayUnclear } from "./say-unclear";

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

const step = { about: "domain-identification", place: "step:1" };
const hint = { about: "domain-identification", place: "hint:three_homes/2" };
const now = new Date("2026-03-01T10:00:00Z");

const say = (viewer: Viewer, at = step, isUnclear = true) =>
  sayUnclear(store.db, viewer, { ...at, isUnclear, secret: "the site's secret", now });
const list = (viewer: Viewer = ines) => listUnclear(store.db, viewer, { classId: room.classId });

test.each([
  ["domain-identification", "step:2", "Exercise 1, step 2: Measure a boundary"],
  ["domain-identification", "check:three_homes", /^Exercise 1, check: every record has one home/],
  ["domain-identification", "hint:three_homes/3", /^Exercise 1, hint 3: every record has one home/],
  ["quiz", "question:who-owns-data", /^Quiz, question 3: Who owns data/],
])("In %s the place %s is known", (about, place, words) => {
  const found = describePlace({ about, place });
  expect(`${found?.where}: ${found?.what}`).toMatch(words);
  expect(found?.href).toMatch(/^\/(exercises\/domain-identification|#)/);
});

test.each([
  ["domain-identification", "step:4"],
  ["domain-identification", "step:"],
  ["domain-identification", "check:made_up"],
  ["domain-identification", "check:three_homes/1"],
  ["domain-identification", "hint:three_homes"],
  ["domain-identification", "hint:three_homes/4"],
  ["domain-identification", "question:who-owns-data"],
  ["1", "step:1"],
  ["quiz", "step:1"],
  ["quiz", "question:made-up"],
])("In %s there is no place %s", async (about, place) => {
  expect(describePlace({ about, place })).toBeNull();
  expect(await refusalOf(say(await room.member("Ada"), { about, place }))).toBe(
    "404 no-such-place",
  );
});

test("The instructor sees what most find unclear first, in words", async () => {
  const [ada, ben] = [await room.member("Ada"), await room.member("Ben")];
  await say(ada, step);
  await say(ada, hint);
  await say(ben, hint);
  expect(await list()).toEqual([
    {
      where: "Exercise 1, hint 2",
      what: expect.stringMatching(/^every record has one home/),
      href: "/exercises/domain-identification#check-three_homes",
      ...{ learners: 2, day: "2026-03-01" },
    },
    {
      where: "Exercise 1, step 1",
      what: "Give three records a home",
      href: "/exercises/domain-identification#step-1",
      ...{ learners: 1, day: "2026-03-01" },
    },
  ]);
});

test("A learner counts once, and not any more once it is taken back", async () => {
  const ada = await room.member("Ada");
  await say(ada);
  await say(ada);
  expect(await list()).toMatchObject([{ learners: 1 }]);
  await say(ada, step, false);
  await say(ada, step, false);
  expect(await list()).toEqual([]);
});

test("Nobody takes back what another said", async () => {
  await say(await room.member("Ada"));
  await say(await room.member("Ben"), step, false);
  expect(await list()).toMatchObject([{ learners: 1 }]);
});

test("What is kept holds neither a name nor an id", async () => {
  const ada = await room.member("Ada");
  await say(ada);
  const text = JSON.stringify(await store.db.select().from(unclear));
  expect(text).toContain(room.classId);
  expect(text).not.toContain(ada.id);
  expect(text).not.toContain("Ada");
});

test("Outside a class it is said that nobody would read it", async () => {
  for (const viewer of [{ kind: "visitor" } as const, await newLearner(store.db), ines]) {
    expect(await refusalOf(say(viewer))).toBe("409 no-class");
  }
});

test("Only the class's instructor reads what is unclear", async () => {
  const ada = await room.member("Ada");
  for (const viewer of [{ kind: "visitor" } as const, ada, await newInstructor(store.db)]) {
    expect(await refusalOf(list(viewer))).toBe("404 not-found");
  }
});

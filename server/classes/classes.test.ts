import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { quizAttempt, rateLimit, user } from "@/server/db/schema";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { createClass } from "./create-class";
import { currentEnrolment } from "./current-enrolment";
import { requireClassByCode } from "./find-class";
import { joinClass } from "./join-class";
import { listClasses, listJoinedClasses } from "./list-classes";
import { readClass } from "./read-class";

let store: Store;
let ines: Instructor;
let omar: Instructor;

beforeAll(async () => {
  store = await openMemoryStore();
  ines = await instructor("Ines");
  omar = await instructor("Omar");
});
afterAll(() => store.close());

async function instructor(name: string): Promise<Instructor> {
  const made = { id: randomUUID(), name, email: `${randomUUID()}@example.org` };
  await store.db.insert(user).values({ ...made, role: "instructor" });
  return { kind: "instructor", ...made };
}

async function learner(name = "Learner"): Promise<Learner> {
  const made = { id: randomUUID(), name, email: `${randomUUID()}@anonymous.invalid` };
  await store.db.insert(user).values(made);
  return { kind: "learner", id: made.id, name };
}

const visitor = { kind: "visitor" } as const;
const at = (minute: number) => ({
  from: randomUUID(),
  now: new Date(Date.UTC(2026, 2, 1, 10, minute)),
});
const newClass = (name = "Mesh 101", by = ines) =>
  createClass(store.db, by, { id: randomUUID(), name });

test("An instructor's class has a code of six clear characters", async () => {
  const { code } = await newClass();
  expect(code).toMatch(/^[CFHJKLMPQRTWXY34679]{6}$/);
});

test("Neither a visitor nor a learner creates a class", async () => {
  const input = { id: randomUUID(), name: "Mine" };
  for (const viewer of [visitor, await learner()]) {
    await expect(createClass(store.db, viewer, input)).rejects.toMatchObject({ status: 403 });
  }
});

test("Sending the form twice creates one class", async () => {
  const input = { id: randomUUID(), name: "Once" };
  const first = await createClass(store.db, ines, input);
  expect(await createClass(store.db, ines, input)).toEqual(first);
  const named = (await listClasses(store.db, ines)).filter(({ name }) => name === "Once");
  expect(named).toHaveLength(1);
});

test("An instructor cannot take over another's class by its id", async () => {
  const { id } = await newClass();
  const theft = createClass(store.db, omar, { id, name: "Mine now" });
  await expect(theft).rejects.toMatchObject({ status: 409 });
});

test("A code that is taken is replaced by another", async () => {
  const { code } = await newClass();
  const codes = [code, code, "FRESHC"];
  const input = { id: randomUUID(), name: "Second" };
  const made = await createClass(store.db, ines, input, () => codes.shift() ?? "");
  expect(made.code).toBe("FRESHC");
});

test("An instructor lists only the classes they made", async () => {
  const { id } = await newClass("Private", omar);
  expect((await listClasses(store.db, omar)).map((row) => row.id)).toContain(id);
  expect((await listClasses(store.db, ines)).map((row) => row.id)).not.toContain(id);
  expect(await listClasses(store.db, await learner())).toEqual([]);
});

test("The instructor reads the class and how many joined", async () => {
  const { id, code } = await newClass();
  await joinClass(store.db, await learner(), { code, name: "Ada" }, at(0));
  expect(await readClass(store.db, ines, id)).toMatchObject({ id, name: "Mesh 101", learners: 1 });
});

test("To everybody else the class does not exist", async () => {
  const { id, code } = await newClass();
  const member = await learner();
  await joinClass(store.db, member, { code, name: "Ada" }, at(0));
  for (const viewer of [visitor, member, omar]) {
    await expect(readClass(store.db, viewer, id)).rejects.toMatchObject({ status: 404 });
  }
});

test("An id that is none is a class that does not exist", async () => {
  await expect(readClass(store.db, ines, "'; --")).rejects.toMatchObject({ status: 404 });
});

test("A learner joins with a code typed by ear", async () => {
  const { id, code } = await newClass();
  const ada = await learner();
  const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
  await joinClass(store.db, ada, { code: typed, name: "Ada" }, at(0));
  const current = await currentEnrolment(store.db, ada.id);
  expect(current).toEqual({ classId: id, className: "Mesh 101", seesChecks: false, name: "Ada" });
});

test("A wrong code joins nothing", async () => {
  const ada = await learner();
  for (const code of ["ZZZZZZ", "short", "<script>"]) {
    const join = joinClass(store.db, ada, { code, name: "Ada" }, at(0));
    await expect(join).rejects.toMatchObject({ status: 404, code: "no-such-class" });
  }
  expect(await currentEnrolment(store.db, ada.id)).toBeNull();
});

test("Neither an instructor nor a visitor joins a class", async () => {
  const { code } = await newClass();
  for (const viewer of [visitor, omar]) {
    const join = joinClass(store.db, viewer, { code, name: "Omar" }, at(0));
    await expect(join).rejects.toMatchObject({ status: 403 });
  }
});

test("Joining again only changes the name", async () => {
  const { id, code } = await newClass();
  const ada = await learner();
  await joinClass(store.db, ada, { code, name: "Ada" }, at(0));
  await joinClass(store.db, ada, { code, name: "Ada L." }, at(5));
  const joined = await listJoinedClasses(store.db, ada);
  expect(joined).toMatchObject([{ classId: id, name: "Ada L.", joinedAt: at(0).now }]);
  expect((await readClass(store.db, ines, id)).learners).toBe(1);
});

test("The class joined last is the current one, also after coming back", async () => {
  const [first, second] = [await newClass("First"), await newClass("Second")];
  const ada = await learner();
  const currentAfter = async (code: string, minute: number) => {
    await joinClass(store.db, ada, { code, name: "Ada" }, at(minute));
    return (await currentEnrolment(store.db, ada.id))?.className;
  };
  expect(await currentAfter(first.code, 0)).toBe("First");
  expect(await currentAfter(second.code, 1)).toBe("Second");
  expect(await currentAfter(first.code, 2)).toBe("First");
});

test("A class adopts earlier work, and none from another class", async () => {
  const [first, second] = [await newClass("First"), await newClass("Second")];
  const ada = await learner();
  const attempt = { learnerId: ada.id, quizVersion: "1", seed: "s", outOf: 14 };
  const id = randomUUID();
  await store.db.insert(quizAttempt).values({ ...attempt, id });
  await joinClass(store.db, ada, { code: first.code, name: "Ada" }, at(0));
  await joinClass(store.db, ada, { code: second.code, name: "Ada" }, at(1));
  const [row] = await store.db.select().from(quizAttempt).where(eq(quizAttempt.id, id));
  expect(row?.classId).toBe(first.id);
});

test("Somebody who guesses codes is stopped, and nobody else at the same address", async () => {
  const { code } = await newClass();
  const [eve, ada] = [await learner("Eve"), await learner("Ada")];
  const here = at(0);
  const join = (by: Learner, typed: string) =>
    joinClass(store.db, by, { code: typed, name: by.name }, here);
  for (let n = 0; n < 20; n += 1) {
    await expect(join(eve, "ZZZZZZ")).rejects.toMatchObject({ status: 404 });
  }
  const refusal = { status: 429, message: expect.stringContaining("the right one, which works") };
  await expect(join(eve, "ZZZZZZ")).rejects.toMatchObject(refusal);
  await expect(join(ada, "ZZZZZZ")).rejects.toMatchObject({ status: 404 });
  expect(await join(eve, code)).toMatchObject({ code });
});

test("A right code works whatever was tried before and beside it at its address", async () => {
  const { code } = await newClass();
  const here = at(0);
  // Without a session there is only the address to count by, and a school may share one.
  const open = (typed: string) => requireClassByCode(store.db, visitor, { code: typed, ...here });
  await expect(open("ZZZZZZ")).rejects.toMatchObject({ status: 404 });
  await store.db.update(rateLimit).set({ count: 999 });
  const asked = Array.from({ length: 20 }, (_, n) => open(n % 2 === 0 ? code : "ZZZZZZ"));
  const answers = (await Promise.allSettled(asked)).map((answer) =>
    answer.status === "fulfilled" ? answer.value.code : answer.reason.status,
  );
  expect(answers.filter((_, n) => n % 2 === 0)).toEqual(Array(10).fill(code));
  expect(answers.filter((_, n) => n % 2 === 1).sort()).toEqual([404, ...Array(9).fill(429)]);
});

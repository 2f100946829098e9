import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fingerprint } from "@/exercises/fingerprint";
import { loadExercise } from "@/exercises/load-exercise";
import { type SolutionPart, solutionPart } from "@/exercises/solution-part";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { hintOpening, solutionOpening } from "@/server/db/schema";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { refusalOf } from "@/server/quiz/attempt.fixture";
import { newInstructor, newTestClass } from "@/server/results/class.fixture";
import { readLearnerHistory } from "@/server/results/read-learner-history";
import { reviewSubmission } from "@/server/results/review-submission";
import { openSolution } from "./open-solution";
import { readDesigns } from "./read-designs";
import { readHelp } from "./read-help";
import { recordHints } from "./record-hints";

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

const exerciseId = "domain-identification";
const visitor = { kind: "visitor" } as const;
const hint = (checkId: string, number: number, secondsAgo = 0) => ({
  checkId,
  hint: number,
  secondsAgo,
});
const record = (...openings: ReturnType<typeof hint>[]) =>
  recordHints(store.db, ada, { exerciseId, openings, now: new Date() });
const open = (
  viewer: Learner | typeof visitor = ada,
  part: SolutionPart = "steps",
  told: string[] = [],
) => openSolution(store.db, viewer, { exerciseId, part, told, now: new Date() });

test("Opened hints are kept for their learner only", async () => {
  const { hints } = await record(hint("covers_all", 1), hint("covers_all", 2));
  expect(hints).toMatchObject([
    { checkId: "covers_all", hint: 1 },
    { checkId: "covers_all", hint: 2 },
  ]);
  const ben = await room.member("Ben");
  expect((await readHelp(store.db, ben, { exerciseId })).hints).toEqual([]);
  expect((await readHelp(store.db, visitor, { exerciseId })).hints).toEqual([]);
});

test("A hint sent again keeps its first time", async () => {
  const first = await record(hint("covers_all", 1, 60));
  const again = await record(hint("covers_all", 1), hint("covers_all", 1, 3600));
  expect(again.hints).toEqual(first.hints);
});

test("Hints that do not exist are not kept", async () => {
  const { hints } = await record(hint("no_such_check", 1), hint("covers_all", 4));
  expect(hints).toEqual([]);
});

test("A hint opened before the session counts from when it was opened", async () => {
  const { hints } = await record(hint("covers_all", 1, 3600));
  const ago = Date.now() - (hints[0]?.openedAt.getTime() ?? 0);
  expect(Math.round(ago / 60_000)).toBe(60);
});

test("The solution is refused to visitors and before honest tries", async () => {
  expect(await refusalOf(open(visitor))).toBe("403 solution-closed");
  await room.submitProgram(ada, 3, "a");
  await room.submitProgram(ada, 3, "b");
  await room.submitProgram(ada, 3, "b");
  expect(await refusalOf(open())).toBe("403 solution-closed");
  const ofAda = eq(solutionOpening.learnerId, ada.id);
  expect(await store.db.$count(solutionOpening, ofAda)).toBe(0);
});

test("A complete program opens the short solution, and no part of the full one", async () => {
  await room.submitProgram(ada, 6);
  expect((await open()).solution).toContain("def boundary_report");
  for (const part of ["1", "2", "3"] as const) {
    expect(await refusalOf(open(ada, part))).toBe("403 solution-closed");
  }
});

test("A part opens with its own checks, or after honest tries beyond the steps", async () => {
  const { definition } = await loadExercise(exerciseId);
  const ids = definition.checks.flatMap((c) => (c.part === "further" && c.task === 2 ? c.id : []));
  await room.submitProgram(ada, 7, "a", undefined, ids);
  expect((await open(ada, "2")).solution).toContain("def boundary_report");
  expect(await refusalOf(open(ada, "1"))).toBe("403 solution-closed");
  for (const source of ["b", "c"]) await room.submitProgram(ada, 7, source);
  expect((await open(ada, "1")).solution).toContain("DOMAINS");
  const ben = await room.member("Ben");
  for (const source of ["a", "b", "c"]) await room.submitProgram(ben, 1, source);
  expect(await refusalOf(open(ben, "1"))).toBe("403 solution-closed");
});

test("What was opened before solutions had parts stays open", async () => {
  await store.db.insert(solutionOpening).values({ learnerId: ada.id, exerciseId });
  for (const part of solutionPart.options) {
    expect((await open(ada, part)).openedAt).toBeInstanceOf(Date);
  }
});

test("Three different programs open the solution, to nobody else", async () => {
  for (const source of ["a", "b", "c"]) await room.submitProgram(ada, 1, source);
  expect((await open()).openedAt).toBeInstanceOf(Date);
  expect(await refusalOf(open(await room.member("Ben")))).toBe("403 solution-closed");
});

test("How others solved it is read by who has mastered it, and by nobody else", async () => {
  const read = (viewer: Parameters<typeof readDesigns>[1]) =>
    readDesigns(store.db, viewer, { exerciseId });
  await room.submitProgram(ada, 9);
  expect(await refusalOf(read(ada))).toBe("404 no-designs");
  await room.submitProgram(ada, 10);
  await room.submitProgram(ada, 1);
  const { designs } = await read(ada);
  expect(designs.length).toBeGreaterThanOrEqual(2);
  for (const { program } of designs) expect(program).toContain("def boundary_report");
  expect(await refusalOf(readDesigns(store.db, ada, { exerciseId: "governance-policies" }))).toBe(
    "404 no-designs",
  );
  expect(await refusalOf(read(await room.member("Ben")))).toBe("404 no-designs");
  expect(await refusalOf(read(visitor))).toBe("404 no-designs");
  expect(await read(ines)).toEqual({ designs });
});

test("Programs that were only checked count with the submitted ones, as the browser tells", async () => {
  const checked = ["b", "c"].flatMap((program) => fingerprint(program) ?? []);
  expect(await refusalOf(open(ada, "steps", checked))).toBe("403 solution-closed");
  await room.submitProgram(ada, 1, "a");
  expect((await open(ada, "steps", checked)).openedAt).toBeInstanceOf(Date);
  const known = await readHelp(store.db, visitor, { exerciseId, told: [...checked, "00000000"] });
  expect(known.solution[0]?.access).toEqual({ kind: "open", because: "tries" });
});

test("Opening the solution again keeps its first time", async () => {
  await room.submitProgram(ada, 6);
  const first = await open();
  expect(await open()).toEqual(first);
  const help = await readHelp(store.db, ada, { exerciseId });
  const steps = help.solution.find(({ part }) => part === "steps");
  expect(steps?.openedAt).toEqual(first.openedAt);
});

test("The instructor sees the help taken before each submission, none included", async () => {
  const { classId } = room;
  // A minute ago: within one millisecond nothing tells what came first.
  const before = new Date(Date.now() - 60_000);
  const without = await room.submitProgram(ada, 7, "DOMAINS = {}", before);
  await record(hint("covers_all", 1), hint("covers_all", 2), hint("one_owner", 1));
  await open();
  const withHelp = await room.submitProgram(ada, 10);
  const history = await readLearnerHistory(store.db, ines, { classId, learnerId: ada.id });
  const help = new Map(history.submissions.map((one) => [one.id, one.help]));
  expect(help.get(without)).toEqual({ hints: 0, checks: 0, solutionOpened: false });
  expect(help.get(withHelp)).toEqual({ hints: 3, checks: 2, solutionOpened: true });
  const review = await reviewSubmission(store.db, ines, { classId, submissionId: withHelp });
  expect(review.help).toEqual({ hints: 3, checks: 2, solutionOpened: true });
});

test("Help with another exercise or of another learner is not counted", async () => {
  const { classId } = room;
  const ben = await room.member("Ben");
  const opened = { checkId: "x", hint: 1, openedAt: new Date(0) };
  await store.db.insert(hintOpening).values([
    { ...opened, learnerId: ada.id, exerciseId: "another" },
    { ...opened, learnerId: ben.id, exerciseId },
  ]);
  const submissionId = await room.submitProgram(ada, 7);
  const { help } = await reviewSubmission(store.db, ines, { classId, submissionId });
  expect(help).toEqual({ hints: 0, checks: 0, solutionOpened: false });
});

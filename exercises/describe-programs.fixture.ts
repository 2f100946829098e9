import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckDefinition } from "@/exercises/exercise";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { gradeProgram } from "@/exercises/grade-program";
import type { CheckResult, Report } from "@/exercises/grading/report";
import { makeCases, publicCases } from "@/exercises/load-cases";
import { type LoadedExercise, loadExercise } from "@/exercises/load-exercise";
import { readProgramHeader } from "@/exercises/program-header";
import { listPrograms, readProgram } from "@/exercises/read-program";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

export type GradedReport = Extract<Report, { kind: "graded" }>;

export type ExercisePrograms = {
  read: (...path: string[]) => string;
  /** On public cases, or on those of a seed; throws when the program does not get to be graded. */
  judge: (source: string, seed?: string) => Promise<GradedReport>;
  report: (source: string, seconds?: number) => Promise<Report>;
  exercise: () => LoadedExercise;
};

type Expected = {
  /** The cases of the seed 17, as a hash. */
  cases: string;
  /** Checks of "go further" that the core solution happens to pass. */
  coreAlsoPasses: readonly string[];
};

/** More seeds test our generator, not learners' programs. */
const seeds = ["1", "2", "3", "4", "5"];

/**
 * The promises that every exercise's programs keep: both solutions under five seeds, other right
 * designs, wrong programs with the checks and the misconception they name, a beginner's slips in the
 * steps, and programs that are not there yet. How many there are is no promise: every check is failed
 * by one, and every misconception is some program's. Returns what a folder's own tests need.
 */
export function describePrograms(
  exerciseId: string,
  { cases, coreAlsoPasses }: Expected,
): ExercisePrograms {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = folderOf(content);
  const idsOf = (part: CheckDefinition["part"]) =>
    content.checks.filter((check) => check.part === part).map(({ id }) => id);
  const [steps, further] = [idsOf("step"), idsOf("further")];
  let runtime: NodeRuntime;
  let exercise: LoadedExercise;

  beforeAll(async () => {
    [runtime, exercise] = await Promise.all([createNodeRuntime(), loadExercise(exerciseId)]);
  });
  afterAll(() => runtime.close());

  function read(...path: string[]): string {
    return readProgram(folder, ...path);
  }

  function programs(kind: string): string[] {
    return listPrograms(folder, kind);
  }

  async function report(source: string, seconds?: number): Promise<Report> {
    return gradeProgram(runtime, exercise, publicCases(exerciseId), source, { seconds });
  }

  // One after the other in one interpreter: they are our own, and what each must do is known.
  async function judge(source: string, seed?: string): Promise<GradedReport> {
    const cases = seed === undefined ? publicCases(exerciseId) : makeCases(exerciseId, seed);
    const judged = await gradeProgram(runtime, exercise, cases, source, { goesOn: true });
    if (judged.kind !== "graded") throw new Error(JSON.stringify(judged));
    return judged;
  }

  test("The cases of a seed are those of every earlier submission", () => {
    // Change this only together with a way to regrade submissions made with the old generator.
    const made = JSON.stringify(makeCases(exerciseId, "17"));
    expect(createHash("sha256").update(made).digest("hex").slice(0, 12)).toBe(cases);
  });

  describe("solutions", () => {
    test.each(seeds)("The full solution masters the exercise under seed %s", async (seed) => {
      expect(failedIn(await judge(read("solutions", "full.py"), seed))).toEqual([]);
    });

    test.each([undefined, ...seeds])(
      "The core is complete, and no more, under seed %s",
      async (seed) => {
        const judged = await judge(read("solutions", "core.py"), seed);
        expect(judged).toMatchObject({ complete: true });
        expect(notPassedIn(judged)).toEqual(
          further.filter((check) => !coreAlsoPasses.includes(check)),
        );
      },
    );

    test.each(programs("accepted"))("%s masters the exercise", async (name) => {
      expect(failedIn(await judge(read("accepted", name)))).toEqual([]);
    });
  });

  describe("wrong programs", () => {
    test.each(programs("wrong"))("%s fails the checks it names and no other", async (name) => {
      const source = read("wrong", name);
      const judged = await judge(source);
      expect(failedIn(judged).sort()).toEqual([...readProgramHeader(source).fails].sort());
      expect(misconceptionsIn(judged)).toEqual(readProgramHeader(source).misconceptions);
    });

    test("Every check is failed by one, and every misconception is some program's", () => {
      const sources = programs("wrong").map((name) => read("wrong", name));
      expect(
        [...new Set(sources.flatMap((source) => readProgramHeader(source).fails))].sort(),
      ).toEqual(content.checks.map(({ id }) => id).sort());
      const named = [...sources, ...programs("slips").map((name) => read("slips", name))];
      expect(
        [...new Set(named.flatMap((source) => readProgramHeader(source).misconceptions))].sort(),
      ).toEqual(content.misconceptions.map(({ id }) => id).sort());
    });
  });

  describe("a beginner's slips in the core", () => {
    test.each(programs("slips"))("%s fails its step and no other", async (name) => {
      const source = read("slips", name);
      const judged = await judge(source);
      expect(failedIn(judged).filter((id) => steps.includes(id))).toEqual(
        readProgramHeader(source).fails,
      );
      expect(misconceptionsIn(judged, steps)).toEqual(readProgramHeader(source).misconceptions);
    });

    test("Where there are slips, every step is failed by one", () => {
      const slips = programs("slips");
      const failed = slips.flatMap((name) => readProgramHeader(read("slips", name)).fails);
      expect([...new Set(failed)].sort()).toEqual(slips.length > 0 ? [...steps].sort() : []);
    });
  });

  describe("programs that are not there yet", () => {
    test("An untouched starter earns nothing, fails every step and is accused of nothing", async () => {
      const judged = await judge(read("starter.py"));
      expect(judged).toMatchObject({ points: 0, complete: false });
      expect(failedIn(judged)).toEqual(expect.arrayContaining(steps));
      expect(misconceptionsIn(judged)).toEqual([]);
    });

    test("Scaffolds that were only added change nothing and are accused of nothing", async () => {
      const { scaffolds } = exercise;
      const before = await judge(read("solutions", "core.py"));
      const added = [read("solutions", "core.py"), ...Object.values(scaffolds)].join("\n\n");
      const judged = await judge(added);
      expect(judged).toMatchObject({ complete: true });
      expect(judged.points).toBeLessThanOrEqual(before.points);
      expect(misconceptionsIn(judged)).toEqual([]);
    });

    test("An empty file earns nothing and says what is missing", async () => {
      const { points, checks } = await judge("");
      expect(points).toBe(0);
      for (const { message } of checks) expect(message).toMatch(/is not defined|^Waits for/);
    });

    test("A syntax error is one message with its line", async () => {
      expect(await report("x = 1\ndef f(:\n")).toMatchObject({
        kind: "crashed",
        error: { type: "SyntaxError", line: 2 },
      });
    });

    test("A program that ends itself is one message", async () => {
      expect(await report("x = 1\nexit()\n")).toMatchObject({
        kind: "crashed",
        error: { type: "SystemExit", line: 2 },
      });
    });

    test("An endless loop is stopped, and the next program runs", async () => {
      expect(await report("while True: pass\n", 1)).toEqual({
        kind: "stopped",
        seconds: 1,
        line: 1,
      });
      expect((await judge("")).kind).toBe("graded");
    });
  });

  return { read, judge, report, exercise: () => exercise };
}

/** The checks that a program fails by itself, those that share one cause among them. */
export function failedIn({ checks }: GradedReport): string[] {
  return checks
    .filter((check) =>
      check.outcome === "waiting" ? check.because === "same-cause" : check.outcome === "failed",
    )
    .map(({ id }) => id);
}

function notPassedIn({ checks }: GradedReport): string[] {
  return checks.filter(({ outcome }) => outcome !== "passed").map(({ id }) => id);
}

function misconceptionsIn({ checks }: GradedReport, among?: readonly string[]): string[] {
  const named = (check: CheckResult) => (check.outcome === "failed" && check.misconception) || [];
  const looked = checks.filter(({ id }) => among?.includes(id) ?? true);
  return [...new Set(looked.flatMap(named))].sort();
}

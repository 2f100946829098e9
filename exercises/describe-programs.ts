import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { gradeProgram } from "@/exercises/grade-program";
import type { CheckResult, Report } from "@/exercises/grading/report";
import { makeCases, publicCases } from "@/exercises/load-cases";
import { type LoadedExercise, loadExercise } from "@/exercises/load-exercise";
import { readProgram } from "@/exercises/read-program";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node-runtime";

export type GradedReport = Extract<Report, { kind: "graded" }>;

export type ExercisePrograms = {
  read: (...path: string[]) => string;
  /** On public cases, or on those of a seed; throws when the program does not get to be graded. */
  judge: (source: string, seed?: string) => Promise<GradedReport>;
  report: (source: string, seconds?: number) => Promise<Report>;
  exercise: () => LoadedExercise;
};

type Expected = {
  /** Stretch checks that the core solution happens to pass. */
  coreAlsoPasses: readonly string[];
  leastAccepted: number;
};

const seeds = Array.from({ length: 20 }, (_, index) => String(index + 1));
const mostChangedLines = 25;
const leastWrong = 20;

/**
 * The promises that every exercise's programs keep: both solutions under twenty seeds, accepted
 * variants, wrong programs with the checks and the misconception they name, and programs that are
 * not there yet. Returns what a folder's own tests need.
 */
export function describePrograms(
  exerciseId: string,
  { coreAlsoPasses, leastAccepted }: Expected,
): ExercisePrograms {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const folder = folderOf(content);
  const stretch = content.checks.filter(({ core }) => !core).map(({ id }) => id);
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
    return readdirSync(join("exercises", folder, kind)).filter((name) => name.endsWith(".py"));
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

  describe("solutions", () => {
    test.each(seeds)("The full solution masters the exercise under seed %s", async (seed) => {
      expect(failedIn(await judge(read("solutions", "full.py"), seed))).toEqual([]);
    });

    test.each([undefined, ...seeds])(
      "The core is complete, and no more, under seed %s",
      async (seed) => {
        const judged = await judge(read("solutions", "core.py"), seed);
        expect(judged).toMatchObject({ complete: true, mastered: false });
        expect(failedIn(judged)).toEqual(
          stretch.filter((check) => !coreAlsoPasses.includes(check)),
        );
      },
    );

    test("The core differs from the starter in at most 25 lines", () => {
      const given = new Set(read("starter.py").split("\n"));
      const changed = read("solutions", "core.py")
        .split("\n")
        .filter((line) => !given.has(line));
      expect(changed.length).toBeLessThanOrEqual(mostChangedLines);
    });
  });

  describe("accepted variants", () => {
    test.each(programs("accepted"))("%s masters the exercise", async (name) => {
      expect(failedIn(await judge(read("accepted", name)))).toEqual([]);
    });

    test("There are enough of different design", () => {
      expect(programs("accepted").length).toBeGreaterThanOrEqual(leastAccepted);
    });
  });

  describe("wrong programs", () => {
    test.each(programs("wrong"))("%s fails the checks it names and no other", async (name) => {
      const source = read("wrong", name);
      const judged = await judge(source);
      expect(failedIn(judged).sort()).toEqual(namedFailures(source).sort());
      expect(misconceptionsIn(judged)).toEqual([namedMisconception(source)]);
    });

    test("Every check is failed by one, and every misconception is some program's", () => {
      const sources = programs("wrong").map((name) => read("wrong", name));
      expect(sources.length).toBeGreaterThanOrEqual(leastWrong);
      expect([...new Set(sources.flatMap(namedFailures))].sort()).toEqual(
        content.checks.map(({ id }) => id).sort(),
      );
      expect([...new Set(sources.map(namedMisconception))].sort()).toEqual(
        content.misconceptions.map(({ id }) => id).sort(),
      );
    });
  });

  describe("programs that are not there yet", () => {
    test("An untouched starter earns nothing", async () => {
      expect(await judge(read("starter.py"))).toMatchObject({ points: 0, complete: false });
    });

    test("An empty file earns nothing and says what is missing", async () => {
      const { points, checks } = await judge("");
      expect(points).toBe(0);
      for (const check of checks) {
        expect("message" in check ? check.message : "").toMatch(/is not defined/);
      }
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
      expect(await report("while True: pass\n", 1)).toEqual({ kind: "stopped", seconds: 1 });
      expect((await judge("")).kind).toBe("graded");
    });
  });

  return { read, judge, report, exercise: () => exercise };
}

export function failedIn({ checks }: GradedReport): string[] {
  return checks.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
}

function misconceptionsIn({ checks }: GradedReport): string[] {
  const named = (check: CheckResult) => (check.outcome === "failed" && check.misconception) || [];
  return [...new Set(checks.flatMap(named))].sort();
}

/** The checks that a wrong program's header names: "Fails: one, other." */
function namedFailures(source: string): string[] {
  return /^Fails: (.*)\.$/m.exec(source)?.[1]?.split(", ") ?? [];
}

/** "Misconception: one." */
function namedMisconception(source: string): string {
  return /^Misconception: (.*)\.$/m.exec(source)?.[1] ?? "none named";
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gradeProgram } from "@/exercises/grade-program";
import type { Report } from "@/exercises/grading/report";
import { makeCases, publicCases } from "@/exercises/load-cases";
import { type LoadedExercise, loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node-runtime";

const folder = "exercises/01-domain-identification";
const id = "domain-identification";

let runtime: NodeRuntime;
let exercise: LoadedExercise;
beforeAll(async () => {
  [runtime, exercise] = await Promise.all([createNodeRuntime(), loadExercise(id)]);
});
afterAll(() => runtime.close());

function read(...path: string[]): string {
  return readFileSync(join(folder, ...path), "utf8");
}

function programs(kind: string): string[] {
  return readdirSync(join(folder, kind)).filter((name) => name.endsWith(".py"));
}

async function judge(source: string, seed?: string): Promise<Extract<Report, { kind: "graded" }>> {
  const cases = seed === undefined ? publicCases(id) : makeCases(id, seed);
  const report = await gradeProgram(runtime, exercise, cases, source);
  if (report.kind !== "graded") throw new Error(JSON.stringify(report));
  return report;
}

function failedIn(report: Extract<Report, { kind: "graded" }>): string[] {
  return report.checks.filter((check) => check.outcome === "failed").map((check) => check.id);
}

/** The checks that a wrong program's header names. */
function namedFailures(source: string): string[] {
  return /^Fails: (.*)\.$/m.exec(source)?.[1]?.split(", ") ?? [];
}

describe("solutions", () => {
  test("The full solution masters the exercise under twenty seeds", async () => {
    const source = read("solutions", "full.py");
    for (let seed = 1; seed <= 20; seed += 1) {
      const { points, mastered } = await judge(source, String(seed));
      expect({ seed, points, mastered }).toEqual({ seed, points: 100, mastered: true });
    }
  });

  test.each(["public", "1", "2"])("The core solution is complete under seed %s", async (seed) => {
    const report = await judge(read("solutions", "core.py"), seed === "public" ? undefined : seed);
    const stretch = exercise.definition.checks.filter(({ core }) => !core).map((check) => check.id);
    expect(report).toMatchObject({ complete: true, mastered: false });
    // Of the stretch, its map happens to do one thing: its domains hang together.
    expect(failedIn(report)).toEqual(stretch.filter((check) => check !== "in_one_piece"));
  });

  test("The core differs from the starter in at most 25 lines", () => {
    const given = new Set(read("starter.py").split("\n"));
    const changed = read("solutions", "core.py")
      .split("\n")
      .filter((line) => !given.has(line));
    expect(changed.length).toBeLessThanOrEqual(25);
  });
});

describe("accepted variants", () => {
  test.each(programs("accepted"))("%s masters the exercise", async (name) => {
    expect(failedIn(await judge(read("accepted", name)))).toEqual([]);
  });

  test("There are at least six different maps", () => {
    expect(programs("accepted").length).toBeGreaterThanOrEqual(6);
  });
});

describe("wrong programs", () => {
  test.each(programs("wrong"))("%s fails the checks it names and no other", async (name) => {
    const source = read("wrong", name);
    expect(failedIn(await judge(source)).sort()).toEqual(namedFailures(source).sort());
  });

  test("Every check is failed by some wrong program", () => {
    const failed = new Set(programs("wrong").flatMap((name) => namedFailures(read("wrong", name))));
    expect([...failed].sort()).toEqual(exercise.definition.checks.map(({ id }) => id).sort());
    expect(programs("wrong").length).toBeGreaterThanOrEqual(20);
  });
});

describe("programs that are not there yet", () => {
  test("An untouched starter earns nothing", async () => {
    expect(await judge(read("starter.py"))).toMatchObject({ points: 0, complete: false });
  });

  test("An empty file earns nothing and says what is missing", async () => {
    const { points, checks } = await judge("");
    expect(points).toBe(0);
    expect(checks.map(({ message }) => message)).toContain("`boundary_report` is not defined");
  });

  test("A syntax error is one message with its line", async () => {
    const report = await gradeProgram(runtime, exercise, publicCases(id), "x = 1\ndef f(:\n");
    expect(report).toMatchObject({ kind: "crashed", error: { type: "SyntaxError", line: 2 } });
  });

  test("A program that ends itself is one message", async () => {
    const report = await gradeProgram(runtime, exercise, publicCases(id), "x = 1\nexit()\n");
    expect(report).toMatchObject({ kind: "crashed", error: { type: "SystemExit", line: 2 } });
  });

  test("An endless loop is stopped, and the next program runs", async () => {
    const loop = "while True: pass\n";
    const report = await gradeProgram(runtime, exercise, publicCases(id), loop, 1);
    expect(report).toEqual({ kind: "stopped", seconds: 1 });
    expect((await judge("")).kind).toBe("graded");
  });

  test("A loop in boundary_report costs only the checks about it", async () => {
    const source = read("solutions", "full.py").replace(
      "    total = inside + crossing\n",
      "    while True: pass\n",
    );
    const report = await gradeProgram(runtime, exercise, publicCases(id), source, 1);
    if (report.kind !== "graded") throw new Error(report.kind);
    expect(failedIn(report)).toEqual(["report_numbers", "report_edges"]);
    expect(report.checks[1]?.message).toMatch(/did not come to an end within 1 s/);
  });
});

test("A problem is shown at the line of the learner's file", async () => {
  const source = read("wrong", "heaviest-reader-owns.py");
  const { checks } = await judge(source);
  const problem = checks.find((check) => check.id === "producer_owns");
  const line = problem && "line" in problem ? (problem.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('"ledger_entry", "stock_level"]');
});

import { expect, test } from "vitest";
import type { CheckDefinition } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";
import { settleChecks } from "@/exercises/grading/settle-checks";

const about = { points: 5, task: 1, hints: ["", "", ""] } as const;
const definitions: CheckDefinition[] = [
  { ...about, id: "whole", title: "every record has a home", part: "step" },
  { ...about, id: "size", title: "none is huge", part: "further", waitsFor: ["whole"] },
  { ...about, id: "other", title: "something else", part: "further" },
];

/** "whole+ size-some words": passed, or failed with that message. */
function settled(notation: string): string[] {
  const results = notation.split(" ").map((word): CheckResult => {
    const [, id = "", sign, message = ""] = /^(\w+)([+-])(.*)$/.exec(word) ?? [];
    const title = definitions.find((check) => check.id === id)?.title ?? "";
    return sign === "+"
      ? { id, title, points: 5, outOf: 5, outcome: "passed", message: "" }
      : { id, title, points: 0, outOf: 5, outcome: "failed", message };
  });
  return settleChecks(definitions, results).map((result) =>
    result.outcome === "waiting"
      ? `${result.id}: ${result.points} points, waits for ${result.waitsFor}`
      : `${result.id}: ${result.points} points, ${result.outcome}`,
  );
}

test("What passes only because nothing is there yet earns nothing", () => {
  expect(settled("whole-missing size+")).toEqual([
    "whole: 0 points, failed",
    "size: 0 points, waits for whole",
  ]);
  expect(settled("whole+ size+")).toEqual(["whole: 5 points, passed", "size: 5 points, passed"]);
});

test("What is wrong by itself has failed, whatever it would wait for", () => {
  expect(settled("whole-missing size-huge")).toContain("size: 0 points, failed");
});

test("One cause is one finding", () => {
  expect(settled("whole-undefined size-undefined other-else")).toEqual([
    "whole: 0 points, failed",
    "size: 0 points, waits for whole",
    "other: 0 points, failed",
  ]);
});

test("One wrong idea is one cause, whatever it leads to", () => {
  const failed = (id: string, message: string): CheckResult => ({
    ...{ id, title: id, points: 0, outOf: 5, outcome: "failed", message, misconception: "idea" },
  });
  const settledBoth = settleChecks(definitions, [failed("whole", "is 1"), failed("size", "is 2")]);
  expect(settledBoth[1]).toMatchObject({ outcome: "waiting", because: "same-cause" });
});

test("One exception at one line is one cause, whatever was called", () => {
  const error = { type: "KeyError", bases: [], message: "'a'", line: 3, traceback: [] };
  const failed = (id: string, message: string): CheckResult => ({
    ...{ id, title: id, points: 0, outOf: 5, outcome: "failed", message, error, line: 3 },
  });
  const [, second] = settleChecks(definitions, [failed("whole", "f raised"), failed("size", "g")]);
  expect(second).toMatchObject({ outcome: "waiting", waitsFor: "whole", because: "same-cause" });
});

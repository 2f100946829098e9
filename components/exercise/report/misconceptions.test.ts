import { expect, test } from "vitest";
import type { ExerciseContent } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";
import { misconceptionOf, sharedMisconceptions } from "./misconceptions";

const exercise: ExerciseContent = {
  id: "any",
  number: 1,
  title: "Any",
  tasks: [],
  checks: [],
  misconceptions: [
    { id: "reader-owns", sentence: "The heaviest reader owns the record." },
    { id: "org-chart", sentence: "The org chart is the map." },
  ],
};

/** "a: reader-owns" is a failed check with that misconception, "b:" one without, "c" one that passed. */
function resultsOf(notation: string): CheckResult[] {
  return notation.split(", ").map((one) => {
    const [id = "", misconception] = one.split(":").map((part) => part.trim());
    const about = { id, title: id, points: 0, outOf: 1 };
    if (misconception === undefined) return { ...about, outcome: "passed", message: "" };
    return { ...about, outcome: "failed", message: "", misconception: misconception || undefined };
  });
}

test.each<[string, string | null]>([
  ["a: reader-owns", "The heaviest reader owns the record."],
  ["a: of an older version", null],
  ["a:", null],
  ["a", null],
])("The check %s looks like: %s", (notation, sentence) => {
  for (const result of resultsOf(notation))
    expect(misconceptionOf(exercise, result)).toBe(sentence);
});

const shared = (notation: string) =>
  sharedMisconceptions(exercise, resultsOf(notation)).map(
    ({ sentence, checks }) => `${sentence} ${checks.map(({ id }) => id).join("+")}`,
  );

test("What explains one check only is not said once more", () => {
  expect(shared("a: reader-owns, b: org-chart, c:, d")).toEqual([]);
});

test("What explains several checks is said once, with their names", () => {
  expect(
    shared("a: org-chart, b: reader-owns, c: org-chart, d: reader-owns, e: reader-owns"),
  ).toEqual(["The heaviest reader owns the record. b+d+e", "The org chart is the map. a+c"]);
});

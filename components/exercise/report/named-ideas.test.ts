import { expect, test } from "vitest";
import type { ExerciseContent } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";
import { namedIdeas } from "./named-ideas";

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
function ideasOf(notation: string): string[] {
  const results = notation.split(", ").map((one): CheckResult => {
    const [id = "", misconception] = one.split(":").map((part) => part.trim());
    const about = { id, title: id, points: 0, outOf: 1 };
    if (misconception === undefined) return { ...about, outcome: "passed", message: "" };
    return { ...about, outcome: "failed", message: "", misconception: misconception || undefined };
  });
  return Array.from(namedIdeas(exercise, results), ([id, { sentence, namedAt }]) =>
    namedAt ? `${id} as in ${namedAt.id}` : `${id}: ${sentence}`,
  );
}

test.each([
  ["a: reader-owns", ["a: The heaviest reader owns the record."]],
  ["a: of an older version, b:, c", []],
  [
    "a: org-chart, b: reader-owns, c: org-chart",
    ["a: The org chart is the map.", "b: The heaviest reader owns the record.", "c as in a"],
  ],
])("Each idea is named once: %s", (notation, ideas) => {
  expect(ideasOf(notation)).toEqual(ideas);
});

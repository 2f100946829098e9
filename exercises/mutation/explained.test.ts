import { expect, test } from "vitest";
import { explains } from "@/exercises/mutation/explained";

test.each([
  ["12: 3 → 4", 12, "3 → 4", true],
  ["12: 3 → 4", 13, "3 → 4", false],
  ["12: a ¦ b → a & b", 12, "a | b → a & b", true],
  ["10–12: any number", 12, "3 → 4", true],
  ["10–12: any number", 10, "0 → -1", true],
  ["10–12: any number", 13, "3 → 4", false],
  ["10–12: any number", 11, "a < 3 → a <= 3", false],
])("The row %s explains line %d, %s: %s", (row, line, label, isExplained) => {
  expect(explains(row, { line, label, source: "" })).toBe(isExplained);
});

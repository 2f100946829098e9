import fc from "fast-check";
import { expect, test } from "vitest";
import { countResult, loweringByAttempt, loweringOf, type ScoredTry } from "./counted-result";

/** "3 8 5" is three attempts with these points of 8, in this order. */
function tries(points: string): ScoredTry[] {
  return points
    .split(" ")
    .filter((text) => text !== "")
    .map((text, index) => ({
      id: `${index}`,
      points: Number(text),
      outOf: 8,
      submittedAt: new Date(Date.UTC(2026, 2, 1, 10, index)),
    }));
}

test.each([
  ["3 8 5", "best", 8, "1"],
  ["3 8 5", "first", 3, "0"],
  ["3 8 5", "last", 5, "2"],
  ["3 8 4", "average", 5, null],
  ["8 8", "best", 8, "1"],
  ["0", "best", 0, "0"],
] as const)("Of %s the %s counts: %d", (points, counts, expected, id) => {
  const turned = tries(points).reverse();
  expect(countResult(counts, turned)).toMatchObject({ points: expected, attemptId: id });
});

test("Without an attempt there is no result, not zero points", () => {
  expect(countResult("best", [])).toBeNull();
});

test.each([
  ["best", "last", "8 4", [8, 4]],
  ["best", "average", "8 4", [8, 6]],
  ["last", "best", "8 4", null],
  ["best", "first", "8 4", null],
  ["best", "last", "", null],
] as const)("From %s to %s of %s lowers: %j", (before, after, points, expected) => {
  const lowering = loweringOf(before, after, tries(points));
  expect(lowering && [lowering.from.points, lowering.to.points]).toEqual(expected);
});

test.each([
  ["last", "8 4", "1", [8, 4]],
  ["average", "8 4", "1", [8, 6]],
  ["best", "8 4", "1", null],
  ["first", "8 4", "1", null],
  ["last", "4 8 2", "1", null],
  ["last", "4", "0", null],
] as const)("With the %s of %s, attempt %s lowers: %j", (counts, points, id, expected) => {
  const lowering = loweringByAttempt(counts, tries(points), id);
  expect(lowering && [lowering.from.points, lowering.to.points]).toEqual(expected);
});

test("The best is never below any other way of counting", () => {
  const anyPoints = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(anyPoints, fc.constantFrom("first", "last", "average"), (points, counts) => {
      const attempts = tries(points.join(" "));
      expect(loweringOf(counts, "best", attempts)).toBeNull();
    }),
  );
});

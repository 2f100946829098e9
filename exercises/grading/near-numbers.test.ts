import fc from "fast-check";
import { expect, test } from "vitest";
import { isNear, tellApart } from "@/exercises/grading/near-numbers";

test("A figure that was rounded to two decimals is the figure", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (figure) => {
      expect(isNear(Number(figure.toFixed(2)), figure)).toBe(true);
    }),
  );
});

test.each([
  [6.45, 6.46, false],
  [Number.NaN, 1, false],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
  [5.33, 16 / 3, true],
])("%d is near %d: %s", (got, expected, isSame) => {
  expect(isNear(got, expected)).toBe(isSame);
});

test("Two figures that differ are never shown alike", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (got, expected) => {
      fc.pre(got !== expected);
      const [one, other] = tellApart(got, expected);
      expect(one).not.toBe(other);
    }),
  );
  expect(tellApart(6.4503, 6.4497)).toEqual(["6.4503", "6.4497"].map((t) => t.slice(0, 6)));
  expect(tellApart(7, 6.9)).toEqual(["7", "6.9"]);
});

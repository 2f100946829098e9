import fc from "fast-check";
import { expect, test } from "vitest";
import { weekTicks } from "./week-ticks";

test.each([
  [0, 51, [0, 10, 20, 30, 40, 50]],
  [0, 54.06, [0, 10, 20, 30, 40, 50]],
  [-3, 2, [-3, -2, -1, 0, 1, 2]],
  [0, 7, [0, 1, 2, 3, 4, 5, 6, 7]],
  [0, 0, [0]],
])("From week %d to %d the axis names round weeks", (from, until, ticks) => {
  expect(weekTicks(from, until)).toEqual(ticks);
});

test("However long a plan is, the axis has at most eight ticks", () => {
  const week = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(week, week, (one, other) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other)];
      const ticks = weekTicks(from, until);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.every((tick) => Number.isFinite(tick))).toBe(true);
    }),
  );
});

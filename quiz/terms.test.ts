import { expect, test } from "vitest";
import { closingFor, dueAt, extendDue, grace, isOver, type QuizTerms, usualTerms } from "./terms";

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const clock = (date: Date | null) => date?.toISOString().slice(11, 16) ?? "never";

test.each([
  // limit  closes   extra  begun     ends
  [null, null, 0, "10:00", "never"],
  [null, null, 30, "10:00", "never"],
  [20, null, 0, "10:00", "10:20"],
  [20, null, 10, "10:00", "10:30"],
  [null, "11:00", 0, "10:00", "11:00"],
  [null, "11:00", 15, "10:00", "11:15"],
  [20, "11:00", 0, "10:50", "11:00"],
  [20, "11:00", 15, "10:50", "11:15"],
])(
  "Limit %s, closing %s, %i more: begun at %s it ends at %s",
  (limit, closes, more, begun, ends) => {
    const terms: QuizTerms = {
      ...usualTerms,
      limitMinutes: limit,
      closesAt: closes ? at(closes) : null,
    };
    expect(clock(dueAt(terms, at(begun), more))).toBe(ends);
  },
);

test.each([
  ["10:20", "10:30", "10:30"],
  ["10:30", "10:20", "10:30"],
  ["10:20", "never", "never"],
  ["never", "10:20", "never"],
])("An open attempt that ends at %s, under new terms at %s: %s", (before, changed, then) => {
  const read = (time: string) => (time === "never" ? null : at(time));
  expect(clock(extendDue(read(before), read(changed)))).toBe(then);
});

test("Extra time moves the closing for its learner", () => {
  expect(clock(closingFor({ ...usualTerms, closesAt: at("11:00") }, 20))).toBe("11:20");
  expect(closingFor(usualTerms, 20)).toBeNull();
});

test("An attempt is over once the grace has passed, and never without an end", () => {
  const due = at("10:00");
  expect(isOver(due, new Date(due.getTime() + grace))).toBe(false);
  expect(isOver(due, new Date(due.getTime() + grace + 1))).toBe(true);
  expect(isOver(null, at("23:59"))).toBe(false);
});

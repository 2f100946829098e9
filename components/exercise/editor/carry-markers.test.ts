import { expect, test } from "vitest";
import { carryMarkers } from "./carry-markers";

const rows: [then: string, now: string, line: number, expected: number | null][] = [
  ["a b c", "a b c", 2, 2],
  ["a b c", "a b c d", 2, 2],
  ["a b c", "new a b c", 2, 3],
  ["a b c", "a c", 3, 2],
  ["a b c", "a B c", 2, null],
  ["a b c", "a c", 2, null],
  ["a a a", "a a", 3, null],
  ["a b c", "", 1, null],
];

for (const [then, now, line, expected] of rows) {
  test(`From "${then}" to "${now}", line ${line} is ${expected ?? "let go"}`, () => {
    const lines = (text: string) => text.split(" ").join("\n");
    const marker = { line, message: "m", severity: "error" as const };
    const carried = carryMarkers([marker], lines(then), lines(now));
    expect(carried.map((kept) => kept.line)).toEqual(expected === null ? [] : [expected]);
  });
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { compareLines } from "./compare-lines";
import { mapLines } from "./line-map";

const lines = (text: string) => text.split(" ").join("\n");

const rows: [then: string, now: string, line: number, expected: number | null][] = [
  ["a b c", "a b c", 2, 2],
  ["a b c", "a b c d", 2, 2],
  ["a b c", "new a b c", 2, 3],
  ["a b c", "a c", 3, 2],
  ["a b c", "a B c", 2, null],
  ["a b c", "a c", 2, null],
  ["a a a", "a a", 3, null],
  ["a b c", "", 1, null],
  ["a b c d e", "A b c d E", 3, 3],
  ["a b c d e", "A new b d E", 2, 3],
  ["a b c d e", "A new b d E", 3, null],
];

for (const [then, now, line, expected] of rows) {
  test(`From "${then}" to "${now}", line ${line} is ${expected ?? "let go"}`, () => {
    expect(mapLines(lines(then), lines(now), compareLines)(line)).toBe(expected);
  });
}

test("Until lines can be compared, what stands between two changes is let go", () => {
  expect(mapLines("a\nb\nc", "A\nb\nC", null)(2)).toBeNull();
});

// Few different lines, so that equal ones meet; an edit replaces some of them with others.
const someLine = fc.constantFrom<string>(
  "",
  "x = 1",
  "  return x",
  "def f():",
  "# a",
  "DOMAINS = {}",
);
const someLines = fc.array(someLine, { maxLength: 30 });
const edit = fc.record({
  at: fc.nat(30),
  gone: fc.nat(4),
  added: fc.array(someLine, { maxLength: 4 }),
});

test("After any edits a followed line holds the same text, and no two become one", () => {
  fc.assert(
    fc.property(
      someLines,
      fc.array(edit, { maxLength: 5 }),
      fc.boolean(),
      (then, edits, isLoaded) => {
        const now = [...then];
        for (const { at, gone, added } of edits) now.splice(at % (now.length + 1), gone, ...added);
        const [before, after] = [then.join("\n"), now.join("\n")];
        const whereNow = mapLines(before, after, isLoaded ? compareLines : null);
        // Split again: a text without any line is one with an empty one.
        const [linesBefore, linesAfter] = [before.split("\n"), after.split("\n")];
        const followed = linesBefore.flatMap((text, index) => {
          const line = whereNow(index + 1);
          if (line !== null) expect(linesAfter[line - 1]).toBe(text);
          return line ?? [];
        });
        expect(new Set(followed).size).toBe(followed.length);
      },
    ),
  );
});

test("One changed line leaves every other followed", () => {
  fc.assert(
    fc.property(fc.array(someLine, { minLength: 1, maxLength: 30 }), fc.nat(), (then, place) => {
      const at = place % then.length;
      const now = then.with(at, "what was written there instead");
      const whereNow = mapLines(then.join("\n"), now.join("\n"), compareLines);
      const expected = then.map((_, index) => (index === at ? null : index + 1));
      expect(then.map((_, index) => whereNow(index + 1))).toEqual(expected);
    }),
  );
});

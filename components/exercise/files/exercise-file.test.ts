import fc from "fast-check";
import { expect, test } from "vitest";
import { type ExerciseSection, formatExerciseFile, parseExerciseFile } from "./exercise-file";

const section = (number: number, source: string): ExerciseSection => ({
  number,
  title: `Title ${number}`,
  source,
});

const awkward = [
  "",
  "\n",
  "\n\n\n",
  "x = 1",
  "x = 1\n",
  "x = 1\n\n\n",
  "# === Exercise 2: Mine ===\nx = 1\n",
  "# # === Exercise 2: Mine ===",
  '"""\n# === Exercise 9: in a docstring ===\n"""\n',
];

for (const source of awkward) {
  test(`The way there and back keeps ${JSON.stringify(source)}`, () => {
    const sections = [section(1, source), section(2, "y = 2\n"), section(3, source)];
    expect(parseExerciseFile(formatExerciseFile(sections))).toEqual({ kind: "all", sections });
  });
}

test("Any programs come back as they were", () => {
  const line = fc.oneof(
    fc.constantFrom("", "x", "# === Exercise 1: a ===", "# # === Exercise 12: ===", "  pass"),
    fc.string().map((text) => text.replace(/[\r\n\0]/g, "")),
  );
  const source = fc.array(line).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(fc.array(source, { minLength: 1, maxLength: 5 }), (sources) => {
      const sections = sources.map((text, index) => section(index + 1, text));
      expect(parseExerciseFile(formatExerciseFile(sections))).toEqual({ kind: "all", sections });
    }),
  );
});

test("A file without section lines is one program, whatever its line ends", () => {
  expect(parseExerciseFile("\uFEFFx = 1\r\ny = 2\r\n")).toEqual({
    kind: "one",
    source: "x = 1\ny = 2\n",
  });
});

test("A formatter that changes blank lines between sections loses no program", () => {
  const file = '"""mine"""\n# === Exercise 1: A ===\nx = 1\n# === Exercise 4: B ===\ny = 2\n';
  expect(parseExerciseFile(file)).toEqual({
    kind: "all",
    sections: [
      { number: 1, title: "A", source: "x = 1" },
      { number: 4, title: "B", source: "y = 2\n" },
    ],
  });
});

test("What is no program is refused with a reason", () => {
  expect(parseExerciseFile("\0\u0001").kind).toBe("unreadable");
  expect(parseExerciseFile("x".repeat(200_001))).toEqual({
    kind: "unreadable",
    reason: "a program may have at most 200,000 characters",
  });
});

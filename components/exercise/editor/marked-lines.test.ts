import { expect, test } from "vitest";
import { markedLines, nextMarked, sentenceOf } from "./marked-lines";

const finding = (line: number, message: string, checkId?: string) => ({
  line,
  message,
  severity: "warning" as const,
  ...(checkId !== undefined && { checkId }),
});
const problem = { line: 3, column: 1, message: "invalid syntax" };

test("Equal messages about a line are one, with their number", () => {
  const findings = [...Array.from({ length: 9 }, () => finding(46, "No domains.")), finding(28, "b")];
  expect(markedLines(findings, null).map(sentenceOf)).toEqual([
    "Line 28: b",
    "Line 46 (9 checks): No domains.",
  ]);
});

test("Different messages about a line are said after each other", () => {
  const [marked] = markedLines([finding(2, "One."), finding(2, "Two.")], null);
  expect(marked && sentenceOf(marked)).toBe("Line 2: One. Line 2: Two.");
});

test("What is not Python yet is said in the place of what a run said", () => {
  const marked = markedLines([finding(3, "old"), finding(5, "kept", "covers")], problem);
  expect(marked.map(sentenceOf)).toEqual([
    "Line 3: not Python yet, invalid syntax",
    "Line 5: kept",
  ]);
  expect(marked.map(({ checkId }) => checkId)).toEqual([null, "covers"]);
});

const rows: [line: number, way: "next" | "previous", expected: number][] = [
  [1, "next", 3],
  [3, "next", 5],
  [4, "next", 5],
  [5, "next", 3],
  [9, "previous", 5],
  [5, "previous", 3],
  [3, "previous", 5],
];
for (const [line, way, expected] of rows) {
  test(`From line ${line} the ${way} of the marks on 3 and 5 is ${expected}`, () => {
    const marked = markedLines([finding(5, "b"), finding(3, "a")], null);
    expect(nextMarked(marked, line, way)?.line).toBe(expected);
  });
}

test("Where nothing is marked there is no next mark", () => {
  expect(nextMarked([], 1, "next")).toBeNull();
});

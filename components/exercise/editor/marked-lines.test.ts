import { expect, test } from "vitest";
import { markedLines, nextMarked, sentenceOf } from "./marked-lines";

const finding = (line: number, message: string, checks = 1) => ({
  line,
  message,
  checkIds: Array.from({ length: checks }, (_, index) => `check_${index}`),
});
const problem = { line: 3, column: 1, message: "invalid syntax" };

test("A cause that many checks meet is said once, with their number", () => {
  const marked = markedLines([finding(46, "No domains.", 9), finding(28, "b")], null);
  expect(marked.map(sentenceOf)).toEqual(["Line 28: b", "Line 46 (9 checks): No domains."]);
});

test("What is not Python yet is said in the place of what a run said", () => {
  expect(markedLines([finding(3, "old"), finding(5, "kept")], problem).map(sentenceOf)).toEqual([
    "Line 3: not Python yet, invalid syntax",
    "Line 5: kept",
  ]);
});

const rows: [line: number, way: "next" | "previous", expected: string][] = [
  [1, "next", "a"],
  [3, "next", "b c"],
  [4, "next", "b c"],
  [5, "next", "a"],
  [9, "previous", "b c"],
  [5, "previous", "a"],
  [3, "previous", "b c"],
];
for (const [line, way, expected] of rows) {
  test(`From line ${line} the ${way} of the marks on 3 and 5 says "${expected}"`, () => {
    const marked = markedLines([finding(5, "b"), finding(3, "a"), finding(5, "c")], null);
    const said = nextMarked(marked, line, way).map(({ message }) => message);
    expect(said.join(" ")).toBe(expected);
  });
}

test("Where nothing is marked there is no next mark", () => {
  expect(nextMarked([], 1, "next")).toEqual([]);
});

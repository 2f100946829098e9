import { expect, test } from "vitest";
import { type DiffBlock, diffBlocks } from "./diff-blocks";

/** " 1:1 a" is equal, "-2 b" only before, "+2 c" only after. */
function notation(blocks: readonly DiffBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "same"
      ? block.lines.map(({ number, numberAfter, text }) => ` ${number}:${numberAfter} ${text}`)
      : [
          ...block.removed.map(({ number, text }) => `-${number} ${text}`),
          ...block.added.map(({ number, text }) => `+${number} ${text}`),
        ],
  );
}

const table: [string, string, string, string[]][] = [
  ["Equal texts have no changes", "a\nb\n", "a\nb\n", [" 1:1 a", " 2:2 b"]],
  [
    "A changed line is one block of two",
    "a\nb\nc",
    "a\nx\nc",
    [" 1:1 a", "-2 b", "+2 x", " 3:3 c"],
  ],
  ["Added lines shift the numbers after them", "a\nb", "x\na\nb", ["+1 x", " 1:2 a", " 2:3 b"]],
  ["Removed lines shift the numbers before them", "x\na", "a", ["-1 x", " 2:1 a"]],
  ["Line ends make no difference", "a\r\nb", "a\nb\n", [" 1:1 a", " 2:2 b"]],
  ["An empty text has no lines", "", "a", ["+1 a"]],
  ["Two empty texts have no blocks", "", "", []],
  ["Empty lines in between are lines", "a\n\nb", "a\nb", [" 1:1 a", "-2 ", " 3:2 b"]],
];

test.each(table)("%s", (_title, before, after, expected) => {
  expect(notation(diffBlocks(before, after))).toEqual(expected);
});

test("Changes side by side are one block", () => {
  expect(diffBlocks("a\nb", "c\nd")).toHaveLength(1);
});

test("Texts that differ too much to compare in time are shown whole", () => {
  const text = (step: number) =>
    Array.from({ length: 20_000 }, (_, n) => `line ${(n * step) % 9_973}`).join("\n");
  const counts = { before: 0, after: 0 };
  for (const block of diffBlocks(text(7), text(11))) {
    counts.before += block.kind === "same" ? block.lines.length : block.removed.length;
    counts.after += block.kind === "same" ? block.lines.length : block.added.length;
  }
  expect(counts).toEqual({ before: 20_000, after: 20_000 });
});

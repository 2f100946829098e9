import { expect, test } from "vitest";
import { indentationAfter, indentationBy } from "./indentation";

const rows: [before: string, spaces: number][] = [
  ["x = 1", 0],
  ["def one():", 4],
  ["def one():  # why", 4],
  ["    for x in y:", 8],
  ["    x = [", 8],
  ["    x = 1", 4],
  ["        return x", 4],
  ["    pass", 0],
  ["    returned = 1", 4],
  ["if x:\n    y", 4],
  ["", 0],
];

for (const [before, spaces] of rows) {
  test(`After ${JSON.stringify(before)} a line begins with ${spaces} spaces`, () => {
    expect(indentationAfter(before)).toBe(" ".repeat(spaces));
  });
}

// "|" stands where the selection begins and ends; a single one is the caret.
const moves: [name: string, before: string, isBack: boolean, after: string][] = [
  ["Tab at the beginning of a line", "|x", false, "    x"],
  ["Tab goes to the next step of four", "  |x", false, "    x"],
  ["Tab takes the place of what is selected", "a|bc|d", false, "a   d"],
  ["Tab moves several lines, but no empty ones", "a\n|b\n\nc|\nd", false, "a\n    b\n\n    c\nd"],
  ["A line whose beginning ends the selection stays", "|a\n|b", false, "    a\nb"],
  ["Shift+Tab takes one step back", "      |x", true, "  x"],
  ["Shift+Tab leaves a line that is not indented", "x|y", true, "xy"],
  ["Shift+Tab moves several lines back", "|    a\n  b|", true, "a\nb"],
];
for (const [name, before, isBack, after] of moves) {
  test(name, () => {
    const [head = "", middle = "", tail] = before.split("|");
    const text = before.replaceAll("|", "");
    const start = head.length;
    const end = tail === undefined ? start : start + middle.length;
    const change = indentationBy(text, { start, end }, isBack);
    expect(text.slice(0, change.start) + change.text + text.slice(change.end)).toBe(after);
  });
}

import { expect, test } from "vitest";
import { indentationAfter } from "./indentation";

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

import { expect, test } from "vitest";
import type { ValueRow } from "@/exercises/grading/lay-out-value";
import { foldRows, foldShown } from "./fold-rows";

/** A row a letter: "." is equal, "!" differs, "{" and "}" are brackets around a difference. */
const rowsOf = (letters: string): ValueRow[] =>
  [...letters].map((letter) => ({
    depth: 0,
    text: letter,
    path: "",
    mark: letter === "!" ? "different" : null,
    isFrame: letter === "{" || letter === "}",
  }));

const notation = (parts: ReturnType<typeof foldRows>) =>
  parts
    .map((part) => (part.kind === "row" ? part.row.text : `(${part.of} ${part.rows.length})`))
    .join("");

test.each([
  ["{.!.}", "{.!.}"],
  ["{...!...}", "{...!...}"],
  ["{....!.....}", "{(same 4)!(same 5)}"],
  ["{....{!}....}", "{(same 4){!}(same 4)}"],
  ["", ""],
])("%s is shown as %s", (letters, shown) => {
  expect(notation(foldRows(rowsOf(letters)))).toBe(shown);
});

test("More differences than fit are folded, and none is lost", () => {
  const shown = foldRows(rowsOf(`{${"!".repeat(500)}}`));
  expect(notation(shown)).toBe(`{${"!".repeat(59)}(rest 442)`);
});

test("A value that is only shown begins open", () => {
  expect(notation(foldShown(rowsOf(".".repeat(11))))).toBe(".".repeat(11));
  expect(notation(foldShown(rowsOf(".".repeat(30))))).toBe(`${".".repeat(16)}(rest 14)`);
});

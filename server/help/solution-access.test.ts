import { expect, test } from "vitest";
import { fingerprint } from "@/exercises/fingerprint";
import { solutionAccess, whyClosed } from "./solution-access";

const starter = "# Exercise\nDOMAINS = {}\n";
const nothing = { wasOpened: false, isDone: false, sources: [], told: [], starter };

const checked = (...programs: string[]) => ({
  told: programs.flatMap((program) => fingerprint(program) ?? []),
});
const closed = (tries: number) => ({ kind: "closed", tries, needed: 3 });
const open = (because: string) => ({ kind: "open", because });

const table: [string, object, object][] = [
  ["Nothing submitted", {}, closed(0)],
  ["A right submission", { isDone: true }, open("done")],
  ["Three different programs", { sources: ["a", "b", "c"] }, open("tries")],
  ["Two different programs", { sources: ["a", "b"] }, closed(2)],
  ["The same program three times", { sources: ["a", "a", "a"] }, closed(1)],
  ["The starter beside two programs", { sources: ["a", "b", starter] }, closed(2)],
  ["The starter with other spaces", { sources: ["a", "b", "\r\nDOMAINS = {}  "] }, closed(2)],
  ["Programs that differ in comments", { sources: ["a", "# 1\na", "a\n  # 2"] }, closed(1)],
  ["Programs of comments only", { sources: ["# 1", "# 2", "# 3", ""] }, closed(0)],
  ["Programs that differ in indentation", { sources: ["a", " a", "  a"] }, open("tries")],
  ["Three programs that were checked", checked("a", "b", "c"), open("tries")],
  ["Two checked and one submitted", { ...checked("a", "b"), sources: ["c"] }, open("tries")],
  ["One that was checked and then submitted", { ...checked("a"), sources: ["a"] }, closed(1)],
  ["The starter, checked", checked("a", "b", starter), closed(2)],
  ["Opened once", { wasOpened: true }, open("opened-before")],
];

test.each(table)("%s", (_title, known, expected) => {
  expect(solutionAccess({ ...nothing, ...known })).toEqual(expected);
});

test("What is missing is a sentence with true numbers", () => {
  expect(whyClosed({ kind: "closed", tries: 0, needed: 3 }, "steps")).toContain("none so far");
  expect(whyClosed({ kind: "closed", tries: 2, needed: 3 }, "steps")).toContain("2 so far");
});

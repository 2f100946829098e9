import { expect, test } from "vitest";
import { parseWay, withQuiz, withSteps } from "./way";

const ids = ["one", "two"];
const start = parseWay(null);

test("What passed once stays set, and whole exercises are counted", () => {
  const begun = withSteps(start, ids, "one", [1, 3]);
  expect(begun.stones).toEqual({ "one:1": "set", "one:3": "set", exercises: "half" });
  const first = withSteps(begun, ids, "one", [2]);
  expect(first.done).toBe(1);
  const all = withSteps(first, ids, "two", [1, 2, 3]);
  expect([all.done, all.stones.exercises]).toEqual([2, "set"]);
  expect(withSteps(all, ids, "two", []).stones.exercises).toBe("set");
});

test("Nothing passed is nothing under way", () => {
  expect(withSteps(start, ids, "one", [])).toEqual(start);
});

test("A quiz that was submitted is not under way again", () => {
  expect(withQuiz(withQuiz(start, "set"), "half").stones.quiz).toBe("set");
});

test.each(["", "null", "[]", '{"stones":{"a":"b","c":"set"},"done":"1"}', "{"])(
  "What is kept as %j is read without trouble",
  (text) => {
    const { stones, done } = parseWay(text);
    expect(done).toBe(0);
    expect(Object.values(stones).every((stage) => stage === "set")).toBe(true);
  },
);

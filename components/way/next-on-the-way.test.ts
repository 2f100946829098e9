import { expect, test } from "vitest";
import { nextOnTheWay, type OnTheWay } from "./next-on-the-way";

const tasks = ([1, 2, 3] as const).map((number) => ({ number, step: `Step ${number}` }));
const exercise = (number: number, ...steps: number[]): OnTheWay => ({
  ...{ id: `e${number}`, number, title: "T", tasks, steps },
});

test.each<[string, OnTheWay[], boolean, string]>([
  ["the first step of all", [exercise(1), exercise(2)], false, "/exercises/e1"],
  ["a step that was left out", [exercise(1, 1, 3), exercise(2)], false, "/exercises/e1"],
  ["the next exercise", [exercise(1, 1, 2, 3), exercise(2)], true, "/exercises/e2"],
  ["the quiz", [exercise(1, 3, 2, 1)], false, "/quiz"],
  ["to go further", [exercise(1, 1, 2, 3)], true, "/exercises"],
])("Next is %s", (_, exercises, isQuizDone, href) => {
  expect(nextOnTheWay(exercises, isQuizDone).href).toBe(href);
});

test("A step is named with its exercise", () => {
  expect(nextOnTheWay([exercise(1, 1)], false)).toMatchObject({
    title: "Step 2",
    about: "Exercise 1: T, step 2 of 3",
  });
});

import { expect, test } from "vitest";
import { listNext, type OnTheWay } from "./next-on-the-way";

const tasks = ([1, 2, 3] as const).map((number) => ({ number, step: `Step ${number}` }));
const exercise = (number: number, ...steps: number[]): OnTheWay => ({
  ...{ id: `e${number}`, number, title: "T", tasks, steps },
});

test.each<[string, OnTheWay[], boolean, string]>([
  ["the first step of all", [exercise(1), exercise(2)], false, "/exercises/e1#step-1"],
  ["a step that was left out", [exercise(1, 1, 3), exercise(2)], false, "/exercises/e1#step-2"],
  ["the next exercise", [exercise(1, 1, 2, 3), exercise(2)], true, "/exercises/e2#step-1"],
  ["the quiz", [exercise(1, 3, 2, 1)], false, "/quiz"],
  ["to go further", [exercise(1, 1, 2, 3)], true, "/exercises"],
])("Next is %s", (_, exercises, isQuizDone, href) => {
  expect(listNext(exercises, isQuizDone)[0]?.href).toBe(href);
});

test("A step is named with its exercise", () => {
  expect(listNext([exercise(1, 1)], false)[0]).toMatchObject({
    of: "e1:2",
    title: "Step 2",
    about: "Exercise 1: T, step 2 of 3",
    goOn: "Go on with exercise 1, step 2",
  });
});

test("What comes after what comes next is there too, each with its stone but the last", () => {
  const stones = listNext([exercise(1, 2), exercise(2)], false).map(({ of }) => of);
  expect(stones).toEqual(["e1:1", "e1:3", "e2:1", "e2:2", "e2:3", "quiz", undefined]);
});

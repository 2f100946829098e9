import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { TaskDefinition } from "@/exercises/exercise";
import { exerciseList, folderOf } from "@/exercises/exercise-list";
import { namesInSolution, partOfSolution } from "@/exercises/solution-part";

const full = `"""All of it."""

from case import A

LIMIT = {
    "a": 1,
}


def shared(x):
    return x


# About the first.
def first():
    return shared(1)


class Product:
    def __init__(self):
        self.a = 1

    def publish(self):
        return 1

    # Asked by others.
    @property
    def readers(self):
        return 2
`;

function tasks(...names: string[][]): TaskDefinition[] {
  return names.map((list, index) => ({
    number: (index + 1) as 1 | 2 | 3,
    title: "",
    summary: "",
    step: "",
    lesson: { id: "", title: "" },
    further: { title: "", names: list },
  }));
}

test("A part has its own names and what belongs to nobody", () => {
  const three = tasks(["first"], ["Product.publish", "LIMIT"], ["Product.readers"]);
  expect(partOfSolution(full, three, 2)).toBe(`"""All of it."""

from case import A

LIMIT = {
    "a": 1,
}


def shared(x):
    return x


class Product:
    def __init__(self):
        self.a = 1

    def publish(self):
        return 1
`);
  expect(partOfSolution(full, three, 3)).toContain("# Asked by others.\n    @property\n");
  expect(partOfSolution(full, three, 1)).toContain("# About the first.\ndef first");
});

test("What two tasks name is in both parts", () => {
  const both = tasks(["shared"], ["shared"], []);
  expect(partOfSolution(full, both, 1)).toContain("def shared");
  expect(partOfSolution(full, both, 3)).not.toContain("def shared");
});

test.each(exerciseList)(
  "The parts of solution $number are named as they are written",
  (exercise) => {
    const source = readFileSync(
      join("exercises", folderOf(exercise), "programs", "solutions", "full.py"),
      "utf8",
    );
    const known = namesInSolution(source);
    for (const { further } of exercise.tasks) {
      expect(further.names.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...further.names]));
    }
  },
);

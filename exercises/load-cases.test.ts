import { expect, test } from "vitest";
import { casesOf } from "@/exercises/casework/case";
import { exerciseList, findExercise } from "@/exercises/exercise-list";
import { makeCases, publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { createSeededRandom } from "@/exercises/seeded-random";

test("A seed draws the same numbers on every machine", () => {
  // The same eight come out of the algorithm as published, written in Python.
  const random = createSeededRandom("17");
  const drawn = Array.from({ length: 8 }, () => random.integer(0, 99));
  expect(drawn).toEqual([51, 88, 1, 36, 39, 4, 12, 22]);
  const letters = createSeededRandom("17").sample([..."abcdef"], 6);
  expect(letters.toSorted().join("")).toBe("abcdef");
});

test.each(exerciseList)("Exercise $number has the same cases for the same seed", ({ id }) => {
  expect(makeCases(id, "a")).toEqual(makeCases(id, "a"));
  expect(makeCases(id, "a").inputs).not.toEqual(makeCases(id, "b").inputs);
  expect(makeCases(id, "a").inputs).not.toEqual(publicCases(id).inputs);
});

test("The curriculum's worked edge case is among the cases", () => {
  const { cases } = casesOf(publicCases("domain-identification"), "report_edges");
  expect(cases).toContainEqual({
    probe: expect.stringMatching(/^report\/\d+$/),
    where: "repeated edge, self edge, unknown entity",
    expected: {
      pairs: "in either order",
      report: {
        $: "dict",
        items: [
          ["inside", 10],
          ["crossing", 5],
          ["cohesion", { $: "float", text: "0.6666666666666666" }],
          ["between", { $: "dict", items: [[{ $: "tuple", items: ["a", "b"] }, 5]] }],
          ["unassigned", ["ghost"]],
        ],
      },
    },
  });
});

test.each(exerciseList)("Exercise $number is whole", async (content) => {
  const { definition, starter, probes, files } = await loadExercise(content.number);
  expect(definition).toEqual({ ...content, version: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect([starter, probes].every((text) => text.length > 0)).toBe(true);
  expect(Object.keys(files)).not.toContain("starter.py");
  expect(definition.checks.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  for (const check of definition.checks) {
    expect(check.hints.filter((hint) => hint.length > 0)).toHaveLength(3);
    expect(definition.checks.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(check.waitsFor ?? [])]),
    );
  }
  for (const { sentence } of definition.misconceptions) {
    expect(sentence).toMatch(/^You may be assuming that .+; in fact .+\.$/s);
  }
  for (const task of definition.tasks) {
    const steps = definition.checks.filter((c) => c.task === task.number && c.part === "step");
    expect(steps).toHaveLength(1);
  }
});

test("An exercise is found by number and by id, and no other is", async () => {
  expect(findExercise(1)?.id).toBe("domain-identification");
  expect(findExercise("1")).toBe(findExercise("domain-identification"));
  expect(findExercise("__proto__")).toBeNull();
  await expect(loadExercise("nothing")).rejects.toThrow('no exercise "nothing"');
  expect(() => makeCases("nothing", "1")).toThrow('no parts of an exercise "nothing"');
});

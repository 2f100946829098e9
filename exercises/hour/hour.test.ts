import { expect, test } from "vitest";
import { exerciseList } from "@/exercises/exercise-list";
import { measureHour } from "@/exercises/hour/measure-hour";
import { termsIn, textOfSection, wordsIn } from "@/exercises/hour/read-text";

test("Words are counted on the way and beyond it, whatever they are set in", () => {
  const text =
    'One **two** `three`.\n\n## Step 1. Go\n\n| a | b |\n| --- | --- |\n<Further part="1">\nmore [words](x) here\n</Further>';
  expect(wordsIn(text)).toEqual({ steps: 8, further: 3 });
});

test("A marked term is taught when the section behind its step has it", () => {
  const text = "<dfn>before</dfn>\n## Step 1. A\n<dfn>Joint change</dfn>\n## Step 2. B\nnone";
  expect(termsIn(text)).toEqual([{ step: 1, term: "Joint change" }]);
  const lesson = "# L\n#### 1. First, one\nA joint\nchange.\n##### Sub\nmore\n#### 2. Next\nother";
  expect(textOfSection(lesson, "1-first-one")).toBe(
    "#### 1. first, one a joint change. ##### sub more",
  );
  expect(textOfSection(lesson, "nothing")).toBe("");
});

test.each(exerciseList)("The core of exercise $number is a short one", async (exercise) => {
  const hour = await measureHour(exercise);
  expect(hour.coreWords).toBeLessThanOrEqual(300);
  expect(hour.coreLines).toBeLessThanOrEqual(8);
  expect(hour.starterLines).toBeLessThanOrEqual(48);
  expect(hour.coreMinutes).toBeLessThanOrEqual(10);
  expect(hour.allMinutes).toBeGreaterThan(hour.coreMinutes);
});

/** Five of them and the lesson's text make an hour. */
const minutesOfACore = 9.6;

test("The cores fit the hour", async () => {
  const hours = await Promise.all(exerciseList.map((exercise) => measureHour(exercise)));
  expect(hours.reduce((sum, { coreMinutes }) => sum + coreMinutes, 0)).toBeLessThanOrEqual(
    minutesOfACore * hours.length,
  );
});

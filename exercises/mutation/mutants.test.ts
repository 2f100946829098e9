import { beforeAll, expect, test } from "vitest";
import { nameOf } from "@/exercises/mutation/explained";
import { type Mutant, makeMutants } from "@/exercises/mutation/make-mutants";

const whole = 'def f(a):\n    """Doc 3."""\n    if a <= 3:\n        a += 1\n    return a\n';
const slips: Record<string, string[]> = {
  "x = a and not b": ["1: a and (not b) → a or not b", "1: not b → b"],
  "x = min(a, b)": ["1: min(a, b) → max(a, b)"],
  "x = True": ["1: True → False"],
  "x = 0.0": ["1: 0.0 → 1.0"],
  "x = a // b": ["1: a // b → a / b"],
  "x = a | b": ["1: a ¦ b → a & b"],
  "x = (a is None) < b": [
    "1: (a is None) < b → (a is None) <= b",
    "1: (a is None) < b → (a is None) >= b",
    "1: a is None → a is not None",
  ],
};

// One interpreter makes them all: its boot is what takes long.
let mutants: Mutant[][];
beforeAll(async () => {
  mutants = await makeMutants([whole, ...Object.keys(slips)]);
});

test("Each mutant is the program with one slip", () => {
  expect(mutants[0]?.map(nameOf)).toEqual([
    "3: if a <= 3 → if not",
    "3: a <= 3 → a < 3",
    "3: a <= 3 → a > 3",
    "3: 3 → 4",
    "3: 3 → 2",
    "4: a += 1 → a -= 1",
    "4: a += 1 → left out",
    "4: 1 → 2",
    "4: 1 → 0",
    "5: return a → left out",
  ]);
  expect(new Set(mutants[0]?.map(({ source }) => source)).size).toBe(10);
  expect(mutants[0]?.[1]?.source).toContain("if a < 3:");
});

test.each(Object.entries(slips))("%s has its slips", (source, expected) => {
  const made = mutants[1 + Object.keys(slips).indexOf(source)];
  expect(made?.map(nameOf)).toEqual(expected);
});

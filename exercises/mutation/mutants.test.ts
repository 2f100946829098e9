import { afterAll, beforeAll, expect, test } from "vitest";
import { nameOf } from "@/exercises/mutation/explained";
import { makeMutants } from "@/exercises/mutation/make-mutants";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

const whole =
  'def f(a):\n    """Doc 3."""\n    if a <= 3:\n        a += 1\n    return a\n\n\ng = f\n';
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

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

test("Each mutant is the program with one slip", async () => {
  const mutants = await makeMutants(runtime, whole);
  expect(mutants.map(nameOf)).toEqual([
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
  expect(new Set(mutants.map(({ source }) => source)).size).toBe(10);
  expect(mutants[1]?.source).toBe(
    'def f(a):\n    """Doc 3."""\n    if a < 3:\n        a += 1\n    return a\n\ng = f',
  );
});

test.each(Object.entries(slips))("%s has its slips", async (source, expected) => {
  expect((await makeMutants(runtime, source)).map(nameOf)).toEqual(expected);
});

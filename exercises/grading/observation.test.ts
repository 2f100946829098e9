import fc from "fast-check";
import { expect, test } from "vitest";
import { parseObservations, parseRunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

function returned(probe: string, value: PythonValue) {
  return { kind: "observation", probe, outcome: "returned", changed: [], printed: "", value };
}

test("Nothing that comes from outside makes the parser throw", () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      parseRunEvent(input);
      parseObservations([input]);
      parseObservations(input);
    }),
    { numRuns: 2_000, seed: 17 },
  );
});

test("Values nested for ever are refused, not followed", () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
  expect(parseObservations([{ ...returned("DOMAINS", null), value: deep }])).toBeNull();
});

const refused: [string, unknown][] = [
  ["no list", { kind: "finished", definitions: [] }],
  ["an unknown event", [{ kind: "passed", check: "covers_all" }]],
  ["a value with a tag of its own", [returned("x", { $: "grade" } as never)]],
  ["a float that is no number", [returned("x", { $: "float", text: "1e" })]],
  ["a plain fraction", [returned("x", 0.5)]],
  ["a dict as a JSON object", [returned("x", { a: 1 } as never)]],
  ["too many events", Array(6_000).fill({ kind: "output", stream: "stdout", text: "" })],
];

test.each(refused)("Observations with %s are refused", (_, input) => {
  expect(parseObservations(input)).toBeNull();
});

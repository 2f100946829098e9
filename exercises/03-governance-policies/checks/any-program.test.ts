import fc from "fast-check";
import { expect, test } from "vitest";
import { judges } from "@/exercises/03-governance-policies/checks/checks";
import { stepsIn } from "@/exercises/casework/step-of";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("governance-policies");
const probes = ["GLOBAL_POLICIES", ...stepsIn(cases.inputs).keys()];

/** What JavaScript takes for more than a text, and what never becomes one. */
const odd = fc.oneof<fc.Arbitrary<PythonValue>[]>(
  fc.constantFrom<PythonValue>("__proto__", "__defineGetter__", "toString", "privacy", "block"),
  fc.constant(
    pythonDict([
      ["toString", "x"],
      ["valueOf", 1],
    ]),
  ),
  anyPythonValue,
);
const keys = fc.constantFrom("id", "area", "path", "op", "value", "severity", "when", "policy");
const policy = fc.array(fc.tuple(keys, odd)).map(pythonDict);
const answer = fc.oneof<fc.Arbitrary<PythonValue>[]>(
  fc.array(policy, { minLength: 1 }),
  policy,
  odd,
);

function returned(probe: string, value: PythonValue): RunEvent {
  return { kind: "observation", probe, outcome: "returned", changed: [], printed: "", value };
}

test("Whatever a program writes and returns is judged, and no judge throws", () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 4, maxLength: 12 }), (answers) => {
      const seen = collectObservations(
        probes.map((probe, index) => returned(probe, answers[index % answers.length] ?? null)),
      );
      for (const judge of Object.values(judges)) expect(judge(seen, cases)).not.toBeUndefined();
    }),
    { numRuns: 60, seed: 17 },
  );
});

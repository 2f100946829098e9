import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCases } from "@/exercises/04-platform-capabilities/cases/make-cases";
import { judges } from "@/exercises/04-platform-capabilities/checks/checks";
import { stepsIn } from "@/exercises/casework/step-of";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import type { Observation } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

const cases = makeCases("17");
const probes = [
  "CAPABILITIES",
  "RESPONSIBILITIES",
  "Platform",
  "QuotaExceeded",
  "InUse",
  ...[...stepsIn(cases.inputs)].flatMap(([probe, { made }]) => [
    probe,
    ...(made ? [made.probe] : []),
  ]),
];

test("No judge throws or passes on whatever a browser may claim", () => {
  fc.assert(
    fc.property(fc.array(anyPythonValue, { minLength: 1, maxLength: 9 }), (values) => {
      const byProbe = new Map(
        probes.map((probe, index) => [
          probe,
          returned(probe, values[index % values.length] ?? null),
        ]),
      );
      const observations = {
        byProbe,
        definitions: [],
        crash: null,
        stoppedAfterSeconds: null,
        underWay: null,
        interruptedAt: null,
      };
      for (const judge of Object.values(judges)) {
        expect(judge(observations, cases)?.message).toMatch(/./);
      }
    }),
    { numRuns: 40 },
  );
});

function returned(probe: string, value: PythonValue): Observation {
  return { kind: "observation", probe, outcome: "returned", value, changed: [], printed: "" };
}

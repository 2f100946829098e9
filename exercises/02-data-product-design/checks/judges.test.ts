import fc from "fast-check";
import { expect, test } from "vitest";
import { judges } from "@/exercises/02-data-product-design/checks/checks";
import { stepsIn } from "@/exercises/casework/step-of";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import type { Observation, Observations } from "@/exercises/grading/observation";
import { pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("data-product-design");
const probes = [...stepsIn(cases.inputs)].flatMap(([probe, { made }]) => [
  probe,
  ...(made ? [made.probe] : []),
]);

const looked = { kind: "observation" as const, changed: [] as number[], printed: "" };
const anyList = fc.array(anyPythonValue, { maxLength: 4 });
/** What a forger might send: any value, and dicts with the keys that the judges look for. */
const anyAnswer = fc.oneof(
  anyPythonValue,
  fc.tuple(anyList, anyList, anyPythonValue).map(([valid, rejected, superseded]) =>
    pythonDict([
      ["valid", valid],
      ["rejected", rejected.map((rules) => pythonDict([["rules", rules]]))],
      ["superseded", superseded],
      ["sales_orders", pythonDict([["row_count", superseded]])],
      ["schema", [pythonDict([["properties", valid.map((name) => pythonDict([["name", name]]))]])]],
      [
        "slaProperties",
        rejected.map((unit) =>
          pythonDict([
            ["property", "latency"],
            ["unit", unit],
          ]),
        ),
      ],
      ["team", valid],
    ]),
  ),
);
const anyObservation = fc.oneof(
  anyAnswer.map((value): Observation => ({ ...looked, probe: "", outcome: "returned", value })),
  fc.constant<Observation>({
    ...looked,
    probe: "",
    outcome: "raised",
    error: { type: "KeyError", bases: [], message: "", line: null, traceback: [] },
  }),
  fc.constant<Observation>({ ...looked, probe: "", outcome: "missing", name: "x" }),
);

test("No judge throws, whatever a browser sends", () => {
  fc.assert(
    fc.property(fc.array(anyObservation, { minLength: 5, maxLength: 30 }), (seen) => {
      const forged: Observations = {
        byProbe: new Map(probes.map((probe, i) => [probe, seen[i % seen.length] as Observation])),
        definitions: [],
        crash: null,
        stoppedAfterSeconds: null,
        underWay: null,
        interruptedAt: null,
      };
      for (const judge of Object.values(judges)) judge(forged, cases);
    }),
    { numRuns: 150, seed: 17 },
  );
});

test("Without observations every check fails", () => {
  const nothing: Observations = {
    byProbe: new Map(),
    definitions: [],
    crash: null,
    stoppedAfterSeconds: null,
    underWay: null,
    interruptedAt: null,
  };
  for (const judge of Object.values(judges)) expect(judge(nothing, cases)).not.toBeNull();
});

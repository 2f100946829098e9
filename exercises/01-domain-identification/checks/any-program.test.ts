import fc from "fast-check";
import { expect, test } from "vitest";
import { entities, needs, teams } from "@/exercises/01-domain-identification/case/dossier";
import { judges } from "@/exercises/01-domain-identification/checks/checks";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { grade } from "@/exercises/grading/grade";
import { collectObservations, parseObservations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";

const { definition } = await loadExercise(1);
const cases = publicCases(definition.id);

const names = fc.constantFrom(...entities.keys(), ...teams.keys(), ...needs.keys(), "a", "b");
const odd = fc.oneof({ weight: 4, arbitrary: fc.array(names) }, anyPythonValue);

/** A dict with some of these keys, mostly holding what belongs there. */
function dictWith(keys: Record<string, fc.Arbitrary<PythonValue>>): fc.Arbitrary<PythonValue> {
  return fc
    .record(keys, { requiredKeys: [] })
    .map((fields) => pythonDict(Object.entries(fields).map(([k, v]) => [k, v ?? null])));
}

const domain = dictWith({ teams: odd, entities: odd, purpose: fc.string(), neighbours: odd });
const domains = fc
  .array(fc.tuple(fc.oneof(names, anyPythonValue), fc.oneof(domain, anyPythonValue)))
  .map(pythonDict);
const product = dictWith({
  name: fc.oneof(names, anyPythonValue),
  domain: fc.oneof(names, anyPythonValue),
  type: fc.constantFrom<PythonValue>("source-aligned", "aggregate", "consumer-aligned", null),
  entities: odd,
  inputs: odd,
  serves: odd,
});
const report = dictWith({
  inside: anyPythonValue,
  crossing: fc.nat(),
  cohesion: anyPythonValue,
  between: anyPythonValue,
  unassigned: odd,
});

function returned(probe: string, value: PythonValue) {
  return { kind: "observation", probe, outcome: "returned", changed: [], printed: "", value };
}

test("Whatever a program defines gets a report, never an exception", () => {
  const design = fc.record({
    domains: fc.oneof(domains, anyPythonValue),
    products: fc.oneof(fc.array(fc.oneof(product, anyPythonValue)), anyPythonValue),
    report: fc.oneof(report, anyPythonValue),
  });
  fc.assert(
    fc.property(design, (given) => {
      const observations = parseObservations([
        returned("DOMAINS", given.domains),
        returned("PRODUCTS", given.products),
        ...Array.from({ length: 33 }, (_, index) => returned(`report/${index}`, given.report)),
        { kind: "finished", definitions: [] },
      ]);
      if (observations === null) throw new Error("refused");
      const graded = grade({ definition, judges }, observations, cases);
      expect(graded.kind).toBe("graded");
      if (graded.kind !== "graded") return;
      for (const check of graded.checks)
        expect(check.outcome === "passed").toBe(check.message === "");
    }),
    { numRuns: 400, seed: 17 },
  );
});

test("A run without observations is graded as having shown nothing", () => {
  const report = grade({ definition, judges }, collectObservations([]), cases);
  expect(report).toMatchObject({ kind: "graded", points: 0, complete: false });
});

test("Every check has a judge, and every judge a check", () => {
  expect(Object.keys(judges).sort()).toEqual(definition.checks.map(({ id }) => id).sort());
});

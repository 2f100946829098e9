import fc from "fast-check";
import { expect, test } from "vitest";
import { tasks } from "@/exercises/05-migration-planning/case/migration-case";
import { judges } from "@/exercises/05-migration-planning/checks/checks";
import { stepsIn } from "@/exercises/casework/step-of";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict, pythonFloat } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("migration-planning");
const probes = [...stepsIn(cases.inputs).keys()];

const names = fc.constantFrom<PythonValue>(...tasks.keys(), "orders", "a", "b", "t0", "R01");
const weeks = fc.oneof<fc.Arbitrary<PythonValue>[]>(
  fc.integer({ min: -3, max: 60 }),
  fc.double().map(pythonFloat),
  anyPythonValue,
);
const byName = fc.array(fc.tuple(names, weeks)).map(pythonDict);
const listOfNames = fc.array(fc.oneof(names, anyPythonValue));
const entries = fc.constantFrom("length", "path", "slack", "id", "score", "band", "probability");
const answer = fc.oneof<fc.Arbitrary<PythonValue>[]>(
  byName,
  weeks,
  listOfNames,
  fc.array(listOfNames),
  fc.array(fc.tuple(entries, fc.oneof(weeks, byName, listOfNames))).map(pythonDict),
  fc.array(fc.array(fc.tuple(entries, weeks)).map(pythonDict)),
);

function returned(probe: string, value: PythonValue): RunEvent {
  return { kind: "observation", probe, outcome: "returned", changed: [0], printed: "", value };
}

function messageOf(check: string, events: readonly RunEvent[]): string {
  return judges[check]?.(collectObservations(events), cases)?.message ?? "";
}

test("Whatever a program returns is judged, and no judge throws", () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 5, maxLength: 20 }), (answers) => {
      const events = ["RISKS", ...probes].map((probe, index) =>
        returned(probe, answers[index % answers.length] ?? null),
      );
      for (const check of Object.keys(judges)) expect(messageOf(check, events)).not.toBe("");
    }),
    { numRuns: 60 },
  );
});

test("Starts that are no weeks are no schedule", () => {
  const probe = probes.find((name) => name.startsWith("schedule/")) ?? "";
  for (const week of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
    const starts = pythonDict([...tasks.keys()].map((name) => [name, pythonFloat(week)]));
    expect(messageOf("schedule_valid", [returned(probe, starts)])).toMatch(
      /charter (is float\('(nan|inf)'\), which is no number of weeks|starts in week -1\.00)/,
    );
  }
});

test("A loop in schedule is told from what was not reached after it", () => {
  const probe = probes.find((name) => name.startsWith("schedule/")) ?? "";
  const events: RunEvent[] = [
    { kind: "calling", probe, line: 41 },
    { kind: "stopped", seconds: 10 },
  ];
  expect(messageOf("schedule_valid", events)).toBe(
    "schedule on Kestrel Home did not come to an end within 10 s",
  );
  expect(messageOf("critical_path_case", events)).toBe(
    "critical_path on Kestrel Home was not reached: the program had to be stopped before",
  );
});

test("The run stays far below what the server takes", () => {
  // Each call is two events, and a program may print in between; 5,000 are taken.
  expect(2 * probes.length).toBeLessThan(600);
  expect(new Set(probes).size).toBe(probes.length);
});

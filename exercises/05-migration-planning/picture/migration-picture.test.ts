import fc from "fast-check";
import { expect, test } from "vitest";
import { capacity, domains, tasks } from "@/exercises/05-migration-planning/case/migration-case";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import {
  rulesFor,
  scheduleStepByStep,
} from "@/exercises/05-migration-planning/model/priority-rules";
import { observeAnswers } from "@/exercises/05-migration-planning/picture/answered-picture.fixture";
import { drawChain } from "@/exercises/05-migration-planning/picture/chain-picture";
import { drawCrews } from "@/exercises/05-migration-planning/picture/crew-picture";
import { drawForecast } from "@/exercises/05-migration-planning/picture/forecast-picture";
import { drawPilot } from "@/exercises/05-migration-planning/picture/pilot-picture";
import { drawPath, drawSchedule } from "@/exercises/05-migration-planning/picture/plan-picture";
import { bandOf, drawRisks } from "@/exercises/05-migration-planning/picture/risk-picture";
import { drawWaves } from "@/exercises/05-migration-planning/picture/waves-picture";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations } from "@/exercises/grading/observation";
import {
  itemsOf,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("migration-planning");
const nothing = collectObservations([]);
const starts = scheduleStepByStep(tasks, capacity, rulesFor(tasks).slack ?? (() => 0));
const path = findCriticalPath(tasks);

const figures = (all: ReadonlyMap<string, number>) =>
  pythonDict([...all].map(([name, figure]) => [name, pythonFloat(figure)]));
const answeredPath = pythonDict([
  ["length", pythonFloat(path.length)],
  ["path", path.path],
  ["slack", figures(path.slack)],
]);

function observe(answers: Record<string, PythonValue[]>) {
  return observeAnswers(cases, answers);
}

test("A schedule stands in order of its starts, with its end", () => {
  const picture = drawSchedule(observe({ schedule: [figures(starts)] }), cases);
  if (picture.kind !== "drawn") throw new Error(picture.missing);
  expect(picture.rows).toHaveLength(20);
  expect(picture.rows[0]).toMatchObject({ name: "charter", crew: ["council"], start: 0, end: 2 });
  expect(picture.rows.map(({ start }) => start)).toEqual([...starts.values()].toSorted(ascending));
  expect(picture.from).toBe(0);
  expect(picture.until).toBeGreaterThanOrEqual(51);
  expect(picture.fault).toBeNull();
});

test("An impossible schedule is drawn as far as it goes, and says why", () => {
  const early = new Map([...starts, ["charter", -3], ["nonsense", 4]] as const);
  const picture = drawSchedule(observe({ schedule: [figures(early)] }), cases);
  expect(picture).toMatchObject({ from: -3, fault: "nonsense is not in the plan" });
  const one = drawSchedule(observe({ schedule: [figures(new Map([["charter", 0]]))] }), cases);
  expect(one).toMatchObject({ until: 2, fault: expect.stringMatching(/^no start for domain_map/) });
});

test("The learner's critical path is laid end to end", () => {
  const picture = drawPath(observe({ critical_path: [answeredPath] }), cases);
  if (picture.kind !== "drawn") throw new Error(picture.missing);
  expect(picture.steps.map(({ name }) => name)).toEqual(path.path);
  expect(picture.steps.at(-1)?.end).toBeCloseTo(45.83, 2);
  expect(picture.length).toBeCloseTo(45.83, 2);
  expect(picture.fault).toBeNull();
  expect(picture.slack?.get("w_pricing")).toBeGreaterThan(0);
  const wild = pythonDict([["path", ["charter", 7, "nowhere", "charter"]]]);
  expect(drawPath(observe({ critical_path: [wild] }), cases)).toMatchObject({
    steps: [{ name: "charter", start: 0, end: 2 }],
    length: null,
    fault:
      "In what critical_path returned, its path names 7, 'nowhere', no activity of the plan; and its length is missing.",
    slack: null,
  });
  const negative = pythonDict([
    ["path", ["charter"]],
    ["length", -3],
  ]);
  expect(drawPath(observe({ critical_path: [negative] }), cases)).toMatchObject({
    length: null,
    fault: "In what critical_path returned, its length is -3, which no plan has.",
  });
});

test("Crews show when they work, and when more are asked for than there are", () => {
  const load = drawCrews(starts);
  expect(load.map(({ crew }) => crew)).toEqual([...capacity.keys()]);
  expect(load.every(({ most, people }) => most <= people)).toBe(true);
  const coach = load.find(({ crew }) => crew === "coach");
  expect(coach?.most).toBe(2);
  const crowd = drawCrews(new Map([...tasks.keys()].map((name) => [name, 0])));
  expect(crowd.find(({ crew }) => crew === "coach")?.most).toBe(10);
  expect(crowd.find(({ crew }) => crew === "central")?.stretches[0]).toMatchObject({
    from: 0,
    working: 2,
    activities: ["dual_run", "switch_off"],
  });
});

test("Waves show who moves too early and who never does", () => {
  const observations = observe({
    choose_pilot: ["orders"],
    plan_waves: [
      [["orders"], ["customer", "marketing"], ["money"]],
      [["orders"], 7],
      [["orders", "supply"], [null], domains.slice(1)],
    ],
  });
  const { drawn, missing } = drawWaves(observations, cases);
  const [one, three] = drawn;
  expect(one).toMatchObject({
    mostPerWave: 1,
    waves: [
      [{ name: "orders", waitsFor: [] }],
      [{}, { waitsFor: ["customer", "discovery"] }],
      [{}],
    ],
    left: ["supply", "pricing", "discovery"],
  });
  expect(missing).toEqual(["At most 2 in a wave: plan_waves returned no list of waves."]);
  expect(three).toMatchObject({ waves: [[{}, { waitsFor: ["orders"] }], [{ name: "None" }], {}] });
});

test("Risks have a rating where theirs is one", () => {
  const rated = (probability: PythonValue, impact: PythonValue) =>
    pythonDict([
      ["probability", probability],
      ["impact", impact],
    ]);
  const risk = (id: PythonValue, before: ReturnType<typeof rated>, residual: PythonValue) =>
    pythonDict([["id", id], ["event", "e"], ...before.items, ["residual", residual]]);
  const picture = drawRisks(
    observe({
      RISKS: [[risk("R1", rated(4, 5), rated(2, 4)), risk("", rated(6, 1), null), pythonDict([])]],
    }),
  );
  expect(picture).toEqual({
    kind: "drawn",
    risks: [
      {
        id: "R1",
        event: "e",
        before: { probability: 4, impact: 5 },
        after: { probability: 2, impact: 4 },
      },
      { id: "RISKS[1]", event: "e", before: null, after: null },
      { id: "RISKS[2]", event: "", before: null, after: null },
    ],
  });
});

test.each([
  [5, 3, "high"],
  [4, 4, "high"],
  [2, 4, "medium"],
  [3, 4, "medium"],
  [1, 5, "low"],
] as const)("A risk of %i times %i is %s", (probability, impact, band) => {
  expect(bandOf({ probability, impact })).toBe(band);
});

test("The forecast shows figures, and where there are none", () => {
  const picture = drawForecast(
    observe({ estimate: [pythonFloat(45.83), pythonFloat(48.06), null], chance: [0] }),
    cases,
  );
  const ended = "on Kestrel Home was not looked at: the run ended too early.";
  expect(picture).toEqual({
    estimates: {
      answers: [
        { asked: 0.5, answer: 45.83 },
        { asked: 0.8, answer: 48.06 },
        { asked: 0.9, answer: null },
        { asked: 0.95, answer: null },
      ],
      missing: ["estimate returned None, no number.", `estimate ${ended}`],
    },
    chances: {
      answers: [
        { asked: 30, answer: null },
        { asked: 45, answer: 0 },
        { asked: 52, answer: null },
      ],
      missing: [`chance ${ended}`],
    },
  });
});

test("Where nothing was seen, every picture says so", () => {
  const ended = "was not looked at: the run ended too early.";
  expect(drawSchedule(nothing, cases)).toEqual({
    kind: "missing",
    missing: `schedule on Kestrel Home ${ended}`,
  });
  expect(drawPath(nothing, cases)).toMatchObject({ kind: "missing" });
  expect(drawPilot(nothing, cases)).toMatchObject({ kind: "missing" });
  expect(drawChain(nothing, cases)).toMatchObject({ kind: "missing" });
  expect(drawWaves(nothing, cases)).toEqual({
    drawn: [],
    missing: [`plan_waves on Kestrel Home ${ended}`],
  });
  expect(drawRisks(nothing)).toEqual({ kind: "missing", missing: `RISKS ${ended}` });
  expect(drawSchedule(observe({ schedule: [pythonDict([])] }), cases)).toEqual({
    kind: "missing",
    missing: "schedule gave none of the twenty activities a start.",
  });
  expect(drawSchedule(observe({ schedule: [null] }), cases)).toMatchObject({ kind: "missing" });
  expect(drawPath(observe({ critical_path: [3] }), cases)).toMatchObject({ kind: "missing" });
});

const names = fc.constantFrom<PythonValue>(...tasks.keys(), ...domains, "nowhere");
const weeks = fc.oneof<fc.Arbitrary<PythonValue>[]>(fc.double().map(pythonFloat), anyPythonValue);
const byName = fc.array(fc.tuple(names, weeks)).map(pythonDict);
const listOfNames = fc.array(fc.oneof(names, anyPythonValue));
const keys = fc.constantFrom("length", "path", "slack", "id", "probability", "impact", "residual");
const answer = fc.oneof<fc.Arbitrary<PythonValue>[]>(
  byName,
  weeks,
  fc.array(listOfNames),
  fc.array(fc.tuple(keys, fc.oneof(weeks, byName, listOfNames))).map(pythonDict),
  fc.array(fc.array(fc.tuple(keys, weeks)).map(pythonDict)),
);
const probes = [
  "RISKS",
  ...(itemsOf(cases.inputs) ?? []).map((call) => String(itemsOf(call)?.[0])),
];

test("No picture throws on whatever a browser may claim", () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 5, maxLength: 20 }), (answers) => {
      const observations = collectObservations(
        probes.map((probe, index) => ({
          kind: "observation",
          probe,
          outcome: "returned",
          changed: [],
          printed: "",
          value: answers[index % answers.length] ?? null,
        })),
      );
      const schedule = drawSchedule(observations, cases);
      if (schedule.kind === "drawn") {
        expect(schedule.until).toBeGreaterThanOrEqual(schedule.from);
        expect(drawCrews(schedule.starts)).toHaveLength(capacity.size);
      }
      for (const drawn of [
        drawPath(observations, cases),
        drawPilot(observations, cases),
        drawChain(observations, cases),
        drawRisks(observations),
      ]) {
        expect(["drawn", "missing"]).toContain(drawn.kind);
      }
      const { drawn, missing } = drawWaves(observations, cases);
      expect(drawn.length === 3).toBe(missing.length === 0);
      expect(drawForecast(observations, cases).estimates.answers).toHaveLength(4);
    }),
  );
});

function ascending(one: number, other: number): number {
  return one - other;
}

import Papa from "papaparse";
import { expect, test } from "vitest";
import { capacity, tasks } from "@/exercises/05-migration-planning/case/migration-case";
import type { Plan } from "@/exercises/05-migration-planning/case/plan";
import {
  rulesFor,
  scheduleStepByStep,
} from "@/exercises/05-migration-planning/model/priority-rules";
import { observeAnswers } from "@/exercises/05-migration-planning/picture/answered-picture.fixture";
import { planToCsv } from "@/exercises/05-migration-planning/picture/plan-csv";
import { drawPath, drawSchedule } from "@/exercises/05-migration-planning/picture/plan-picture";
import { pythonDict, pythonFloat } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("migration-planning");

test("A small plan becomes the file that a spreadsheet opens", () => {
  const plan: Plan = new Map([
    ["build", { about: "", estimate: [2, 3, 4], needs: ["=plan"], crew: new Map([["team", 2]]) }],
    ["=plan", { about: "", estimate: [1, 1, 2], needs: [], crew: new Map() }],
  ]);
  const starts = new Map([
    ["build", 7 / 6],
    ["=plan", 0],
  ]);
  const csv = planToCsv(
    plan,
    starts,
    new Map([
      ["build", 1e-12],
      ["=plan", 0.5],
    ]),
  );
  expect(csv).toBe(
    [
      "\uFEFFactivity,crew,start week,end week,needs,slack,critical",
      `"'=plan",,0.00,1.17,,0.50,no`,
      `build,2 team,1.17,4.17,"'=plan",0.00,yes`,
      "",
    ].join("\r\n"),
  );
});

test("What a run showed of the case is read back from its file", () => {
  const starts = scheduleStepByStep(tasks, capacity, rulesFor(tasks).slack ?? (() => 0));
  const encoded = pythonDict([...starts].map(([name, week]) => [name, pythonFloat(week)]));
  const path = pythonDict([
    ["length", 2],
    ["path", ["charter"]],
    ["slack", pythonDict([["charter", 0]])],
  ]);
  const observations = observeAnswers(cases, { schedule: [encoded], critical_path: [path] });
  const [schedule, critical] = [drawSchedule(observations, cases), drawPath(observations, cases)];
  if (schedule.kind !== "drawn" || critical.kind !== "drawn") throw new Error("nothing to read");
  const csv = planToCsv(tasks, schedule.starts, critical.slack ?? undefined);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect([data.length, errors]).toEqual([20, []]);
  expect(data[0]).toEqual({
    activity: "charter",
    crew: "1 council",
    "start week": "0.00",
    "end week": "2.00",
    needs: "",
    slack: "0.00",
    critical: "yes",
  });
  expect(data.at(-1)).toMatchObject({ slack: "", critical: "" });
});

import { expect, test } from "vitest";
import { observeAnswers } from "@/exercises/05-migration-planning/picture/answered-picture.fixture";
import { drawChain } from "@/exercises/05-migration-planning/picture/chain-picture";
import { drawPilot } from "@/exercises/05-migration-planning/picture/pilot-picture";
import { type PythonValue, pythonDict, pythonFloat } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

const cases = publicCases("migration-planning");

function observe(answers: Record<string, PythonValue[]>) {
  return observeAnswers(cases, answers);
}

test("The pilot stands beside the rule, domain by domain", () => {
  const alone = ["orders", null, null, null, "pricing", null];
  const picture = drawPilot(observe({ "steps/choose_pilot": ["orders", ...alone] }), cases);
  if (picture.kind !== "drawn") throw new Error(picture.missing);
  expect(picture.pilot).toBe("orders");
  expect(picture.rows.map(({ name, points }) => `${name} ${points}`)).toEqual([
    "orders 19",
    "pricing 13",
    "discovery 12",
    "supply 11",
    "marketing 10",
    "money 9",
    "customer 6",
  ]);
  const row = (name: string) => picture.rows.find((one) => one.name === name);
  expect(row("orders")).toMatchObject({ against: [], isChosenAlone: true });
  expect(row("pricing")).toMatchObject({
    against: ["its consumers are 1, fewer than 2"],
    isChosenAlone: true,
  });
  expect(row("discovery")).toMatchObject({ against: [], isChosenAlone: false });
  expect(row("marketing")).toMatchObject({ isChosenAlone: null });
  const nobody = drawPilot(observe({ "steps/choose_pilot": [null] }), cases);
  expect(nobody).toMatchObject({ kind: "drawn", pilot: null });
});

test("The longest chain is strung from the learner's own means", () => {
  const means = [2, "3", -1, 4].map((mean) => [mean, 1]);
  const picture = drawChain(
    observe({
      "steps/pert": [[9, 9], ...means],
      "steps/critical_path": [pythonDict([["length", pythonFloat(45.5)]])],
    }),
    cases,
  );
  if (picture.kind !== "drawn") throw new Error(picture.missing);
  expect(picture.beads).toHaveLength(10);
  expect(picture.beads.slice(0, 4)).toMatchObject([
    { name: "charter", estimate: [1, 2, 3], mean: 2, end: 2 },
    { name: "mvp_storage", mean: null, end: 2 },
    { name: "mvp_catalog", mean: null, end: 2 },
    { name: "pilot_live", mean: 4, end: 6 },
  ]);
  expect(picture).toMatchObject({ likely: 43, length: 45.5 });
  const noLength = observe({
    "steps/pert": [
      [9, 9],
      [2, 1],
    ],
    "steps/critical_path": [7],
  });
  expect(drawChain(noLength, cases)).toMatchObject({ kind: "drawn", length: null });
});

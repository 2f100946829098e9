import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs.fixture";

// The map is given but for three records, and holds once they are placed.
const { read, judge, report } = describePrograms("domain-identification", {
  cases: "37e0754accf2",
  coreAlsoPasses: [
    "report_numbers",
    "covers_all",
    "one_owner",
    "teams_placed",
    "right_size",
    "producer_owns",
  ],
});

test("A loop in boundary_report costs only the checks about it", async () => {
  const source = read("solutions", "full.py").replace(
    "    total = inside + crossing\n",
    "    while True: pass\n",
  );
  const judged = await report(source, 1);
  if (judged.kind !== "graded") throw new Error(judged.kind);
  expect(failedIn(judged)).toEqual(["crossing_counted", "report_numbers", "report_edges"]);
  expect(judged.checks[1]).toMatchObject({
    message: expect.stringMatching(/did not come to an end within 1 s/),
  });
});

test("A problem is shown at the line of the learner's file", async () => {
  const source = read("wrong", "heaviest-reader-owns.diff");
  const { checks } = await judge(source);
  const problem = checks.find((check) => check.id === "three_homes");
  const line = problem && "line" in problem ? (problem.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('"ledger_entry", "stock_level"]');
});

test("Two decimals of cohesion are enough", async () => {
  const source = read("solutions", "full.py").replace(
    "inside / total if total else 0.0",
    "round(inside / total, 2) if total else 0.0",
  );
  expect(await judge(source)).toMatchObject({ mastered: true });
});

test("Of the inputs on which a report is wrong, the smallest is shown", async () => {
  const { checks } = await judge(read("wrong", "report-keeps-the-last-weight.diff"));
  const given = checks.map((check) => ("given" in check ? JSON.stringify(check.given).length : 0));
  expect(given[0]).toBeLessThan(450);
  expect(Math.max(...given)).toBeLessThan(900);
});

test("A needs list that is a text is told once, with what to write", async () => {
  const { checks } = await judge(read("slips", "need-as-text.py"));
  expect(checks[2]).toMatchObject({
    message: 'searches: "serves" must be a list; write serves=["N07"]',
  });
});

test("A kept share that is nearly enough is not shown as enough", async () => {
  const { checks } = await judge(read("wrong", "three-divisions.py"));
  const message = checks.find(({ id }) => id === "shared_work_inside")?.message;
  expect(message).toBe(
    "modularity 0.44 (at least 0.45): the boundaries say little more than chance",
  );
});

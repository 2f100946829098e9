import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs";

// The map is given but for three records, and holds once they are placed.
const { read, judge, report } = describePrograms("domain-identification", {
  coreAlsoPasses: [
    "report_numbers",
    "covers_all",
    "one_owner",
    "teams_placed",
    "right_size",
    "producer_owns",
  ],
  leastAccepted: 6,
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
  const source = read("wrong", "heaviest-reader-owns.py");
  const { checks } = await judge(source);
  const problem = checks.find((check) => check.id === "three_homes");
  const line = problem && "line" in problem ? (problem.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('"ledger_entry", "stock_level"]');
});

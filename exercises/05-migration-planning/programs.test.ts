import { expect, test } from "vitest";
import { describePrograms } from "@/exercises/describe-programs";

const { read, judge } = describePrograms("migration-planning", {
  coreAlsoPasses: ["pilot"],
  leastAccepted: 4,
});

test("A sensible rule that is too slow is told what to try", async () => {
  const { checks } = await judge(read("wrong", "schedule-by-deadline-in-series.py"));
  expect(checks.find(({ id }) => id === "schedule_good")).toMatchObject({
    message: expect.stringMatching(
      /takes 55\.33 weeks; 51 are possible.*another one, or step through time/,
    ),
  });
});

test("A problem is shown at the line of the learner's file", async () => {
  const source = read("solutions", "full.py").replace('"w_customer", (', '"w_customers", (');
  const { checks } = await judge(source);
  const problem = checks.find((check) => check.id === "risks_usable");
  const line = problem && "line" in problem ? (problem.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('risk("R7"');
});

test("A changed argument matters only to the check that is about it", async () => {
  const source = read("solutions", "full.py").replace(
    "    return max(scores, key=scores.get, default=None)\n",
    "    candidates.clear()\n    return max(scores, key=scores.get, default=None)\n",
  );
  expect((await judge(source)).mastered).toBe(true);
});

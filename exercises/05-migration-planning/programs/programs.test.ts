import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs.fixture";

const { read, judge } = describePrograms("migration-planning", {
  cases: "55566908312e",
  coreAlsoPasses: ["pilot"],
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

test("Two decimals are enough for every figure", async () => {
  const rounding = `
def rounded(value):
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return tuple(map(rounded, value)) if isinstance(value, tuple) else value

def rounding(function):
    return lambda *given: rounded(function(*given))
`;
  const full = `${read("solutions", "full.py")}\n${rounding}`;
  const forecast = await judge(
    `${full}\nestimate, chance = rounding(estimate), rounding(chance)\n`,
  );
  expect(failedIn(forecast)).toEqual([]);
  // What pert rounds is added up along a path and in a schedule.
  const plan = await judge(
    `${full}\npert, critical_path, schedule = rounding(pert), rounding(critical_path), rounding(schedule)\n`,
  );
  const failed = failedIn(plan);
  expect(failed.filter((id) => id !== "estimate" && id !== "chance")).toEqual([]);
});

test("No message shows two equal figures", async () => {
  const slow = read("solutions", "full.py").replace(
    "return (o + 4 * m + p) / 6, (p - o) / 6",
    "return (o + 4 * m + p) / 6 + 0.006, (p - o) / 6",
  );
  const { checks } = await judge(slow);
  expect(checks.find(({ id }) => id === "weeks_of_a_chain")?.message).toMatch(
    /^pert\(2, 3, 6\): the mean is 3\.34, expected 3\.33;/,
  );
  for (const { message } of checks) expect(message).not.toMatch(/is (\S+), expected \1[:; ]/);
});

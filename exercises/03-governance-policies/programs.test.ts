import { expect, test } from "vitest";
import { describePrograms } from "@/exercises/describe-programs";

const { read, judge } = describePrograms("governance-policies", {
  coreAlsoPasses: ["four_areas"],
  leastAccepted: 4,
});

test("An untouched starter is accused of no wrong idea", async () => {
  const { checks } = await judge(read("starter.py"));
  expect(checks.filter((check) => "misconception" in check && check.misconception)).toEqual([]);
});

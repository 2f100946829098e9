import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs.fixture";

const { read, judge } = describePrograms("governance-policies", {
  cases: "6d1dbc7e38c1",
  coreAlsoPasses: ["four_areas"],
});

const steps = ["two_policies", "tighter_only", "decision"];
const slips = readdirSync("exercises/03-governance-policies/programs/slips");

test.each(["hidden 1", "hidden 2"])("A slip fails its step under the seed %s", async (seed) => {
  for (const name of slips) {
    const source = read("slips", name);
    const step = /^Fails: (.*)\.$/m.exec(source)?.[1];
    const failed = failedIn(await judge(source, seed)).filter((id) => steps.includes(id));
    expect({ name, failed }).toEqual({ name, failed: [step] });
  }
});

test("A slip in holds is not blamed on policies that are right", async () => {
  const { checks } = await judge(read("wrong", "at-least-turned-round.diff"));
  for (const id of ["faults_blocked", "good_pass"]) {
    const check = checks.find((one) => one.id === id);
    expect(check?.message).toMatch(/the words of your policies .*: look at check and holds/);
    expect(check).not.toHaveProperty("misconception");
  }
});

test("A trail is not safe while one field of an entry can be changed", async () => {
  const { checks } = await judge(read("wrong", "hash-without-the-product.diff"));
  expect(checks.find(({ id }) => id === "audit_trail")?.message).toBe(
    '"product" of an entry was changed, at 0: verify_audit must return 0, not -1',
  );
});

import "server-only";
import type { PolicyValue } from "@/exercises/03-governance-policies/case/policy-value";
import type { Policy, Severity } from "@/exercises/03-governance-policies/model/demand";
import type { SeededRandom } from "@/exercises/seeded-random";

/** Global policies, one an operator and one that only warns, that the rules of domains refine. */
export type Base = {
  policies: Policy[];
  maxAge: number;
  /** In percent; the policy holds the share. */
  filled: number;
  formats: string[];
  otherFormat: string;
  encryption: string[];
  clock: string;
  wait: number;
};

export const baseIds = {
  age: "MAX-AGE",
  filled: "FILLED",
  format: "FORMAT",
  encryption: "ENCRYPTION",
  clock: "CLOCK",
  owner: "OWNER",
  masked: "MASKED",
  wait: "WAIT",
};

export function makeBase(random: SeededRandom): Base {
  const [one = "", two = "", three = "", otherFormat = ""] = random.sample(
    ["delta", "parquet", "iceberg", "hudi", "avro", "orc"],
    4,
  );
  const formats = [one, two, three];
  const encryption = [random.pick(["at_rest", "in_transit"])];
  const clock = random.pick(["UTC", "TAI"]);
  const maxAge = random.integer(50, 400);
  const filled = random.integer(60, 95);
  const wait = random.integer(5, 30);
  const policies = [
    policy(baseIds.age, "age_days", "at_most", maxAge),
    policy(baseIds.filled, "filled", "at_least", filled / 100),
    policy(baseIds.format, "format", "one_of", formats),
    policy(baseIds.encryption, "encryption", "includes", encryption),
    policy(baseIds.clock, "clock", "equals", clock),
    policy(baseIds.owner, "owner", "present", true),
    policy(baseIds.masked, "masked", "covers_field", "personal"),
    policy(baseIds.wait, "wait_hours", "at_most", wait, "warn"),
  ];
  return {
    policies: random.sample(policies, policies.length),
    maxAge,
    filled,
    formats,
    otherFormat,
    encryption,
    clock,
    wait,
  };
}

export function policy(
  id: string,
  path: string,
  op: string,
  value: PolicyValue,
  severity: Severity = "block",
): Policy {
  return { id, area: "quality", path, op, value, severity };
}

import "server-only";
import type { Policy } from "@/exercises/03-governance-policies/oracle";
import {
  type Fields,
  type PolicyValue,
  toPython,
} from "@/exercises/03-governance-policies/policy-value";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** A product and policies that `check` is asked about. `trap` is the wrong idea it is laid for. */
export type CheckCase = {
  check: "operators" | "missing_is_a_fault" | "conditions";
  what: string;
  product: Fields;
  policies: Policy[];
  trap: string | null;
};

const ROUNDS = 10;
const letters = ["u", "v", "w", "x", "y", "z"];

export function makeCheckCases(random: SeededRandom): CheckCase[] {
  return [
    ...valuesOfTheRightType(random),
    ...valuesOfAnotherType(),
    ...missingFields(random),
    ...conditions(random),
  ];
}

function policy(id: string, path: string, op: string, value: PolicyValue): Policy {
  return { id, area: "quality", path, op, value, severity: "block" };
}

function operatorCase(
  op: string,
  value: PolicyValue,
  actual: PolicyValue,
  trap: string | null,
  others: Fields = {},
): CheckCase {
  const covered = op === "covers_field" ? ` of ${show(others.needed ?? null)}` : "";
  return {
    check: "operators",
    what: `${op} ${show(value)}${covered}, with ${show(actual)}`,
    product: { name: "p", domain: "d", field: actual, ...others },
    policies: [policy("P", "field", op, value)],
    trap,
  };
}

function show(value: PolicyValue): string {
  return formatPythonValue(toPython(value));
}

function valuesOfTheRightType(random: SeededRandom): CheckCase[] {
  const some = () => random.sample(letters, random.integer(1, 4));
  const limit = random.integer(-5, 5);
  const onTheLimit = ["at_most", "at_least"].map((op) =>
    operatorCase(op, limit, limit, "limit-excluded"),
  );
  const drawn = Array.from({ length: ROUNDS }, () => {
    const [one, other] = [random.integer(-5, 5), random.integer(-5, 5)];
    const [few, many] = [some(), some()];
    return [
      operatorCase("at_most", one, other, one === other ? "limit-excluded" : null),
      operatorCase("at_least", one, other, one === other ? "limit-excluded" : null),
      operatorCase("equals", one, other, null),
      operatorCase("includes", few, many, null),
      operatorCase("one_of", few, random.pick(letters), null),
      operatorCase("covers_field", "needed", many, null, { needed: few }),
    ];
  });
  return [...onTheLimit, ...drawn.flat()];
}

function valuesOfAnotherType(): CheckCase[] {
  const noNumbers: [PolicyValue, string | null][] = [
    ["12", "text-is-a-number"],
    [true, "true-is-one"],
    [Number.NaN, "nan-passes"],
    [null, "missing-is-fine"],
    [[3], null],
  ];
  return [
    ...noNumbers.flatMap(([actual, trap]) => [
      operatorCase("at_most", 30, actual, trap),
      operatorCase("at_least", 0, actual, trap),
    ]),
    operatorCase("equals", true, 1, "true-is-one"),
    operatorCase("equals", "UTC", "utc", null),
    operatorCase("includes", ["a"], "abc", "text-is-a-list"),
    operatorCase("covers_field", "needed", "abc", "text-is-a-list", { needed: ["a"] }),
    operatorCase("one_of", ["a"], null, "missing-is-fine"),
    operatorCase("one_of", ["a"], ["a"], null),
    operatorCase("present", true, 0, "zero-is-missing"),
    operatorCase("present", true, false, "zero-is-missing"),
    operatorCase("present", true, "", null),
    operatorCase("present", true, [], null),
    operatorCase("present", true, ["a"], null),
  ];
}

function missingFields(random: SeededRandom): CheckCase[] {
  const product: Fields = { name: "p", domain: "d", listed: ["q"] };
  const demands: [string, PolicyValue][] = [
    ["present", true],
    ["equals", "UTC"],
    ["at_most", random.integer(5, 90)],
    ["at_least", random.integer(-5, 0)],
    ["one_of", ["a", "b"]],
    ["includes", ["a"]],
    ["covers_field", "listed"],
  ];
  const missing = demands.map(([op, value]) => ({
    check: "missing_is_a_fault" as const,
    what: `${op} ${show(value)}, with no such field`,
    product,
    policies: [policy("P", "not_stated", op, value)],
    trap: "missing-is-fine",
  }));
  const several = Array.from({ length: random.integer(4, 7) }, (_, index) =>
    policy(`P${index}`, `field_${index}`, "present", true),
  );
  const all = `${several.length} policies broken at once`;
  return [
    ...missing,
    { check: "missing_is_a_fault", what: all, product, policies: several, trap: "one-is-enough" },
  ];
}

function conditions(random: SeededRandom): CheckCase[] {
  const personal = { path: "pii_fields", op: "present", value: true };
  const california = { path: "regions", op: "includes", value: ["US-CA"] };
  const few = { path: "copies", op: "at_most", value: random.integer(2, 5) };
  const retention = policy("KEPT", "retention_days", "at_most", random.integer(50, 100));
  const optOut = policy("OPT-OUT", "opt_out", "equals", true);
  const owner = policy("OWNER", "owner", "present", true);
  const long = random.integer(200, 999);
  const everywhere = "rules-for-everything";
  function when(what: string, rule: Policy, product: Fields, trap: string | null): CheckCase {
    return {
      check: "conditions",
      what,
      product: { name: "p", domain: "d", ...product },
      policies: [rule],
      trap,
    };
  }
  const kept = { ...retention, when: personal };
  const inCalifornia = { ...optOut, when: california };
  const ifFew = { ...owner, when: few };
  return [
    when("no personal fields", kept, { retention_days: long, pii_fields: [] }, everywhere),
    when("personal fields not stated", kept, { retention_days: long }, everywhere),
    when("personal fields", kept, { retention_days: long, pii_fields: ["email"] }, null),
    when("personal fields, retention missing", kept, { pii_fields: ["email"] }, "missing-is-fine"),
    when("the region is EU", inCalifornia, { regions: ["EU"] }, everywhere),
    when("one region is US-CA", inCalifornia, { regions: ["EU", "US-CA"] }, null),
    when("few copies", ifFew, { copies: few.value - 1 }, null),
    when("too many copies", ifFew, { copies: few.value + 1 }, everywhere),
  ];
}

import "server-only";
import {
  type Fields,
  type PolicyValue,
  toPython,
} from "@/exercises/03-governance-policies/case/policy-value";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** A product and policies that `check` is asked about. */
export type CheckCase = {
  check: "operators" | "missing_is_a_fault" | "conditions";
  what: string;
  product: Fields;
  policies: Policy[];
};

const ROUNDS = 10;
const letters = ["u", "v", "w", "x", "y", "z"];

export function makeCheckCases(random: SeededRandom): CheckCase[] {
  return [
    ...valuesOfTheRightType(random),
    ...valuesOfAnotherType(),
    ...missingFields(random),
    ...conditions(random),
    ...oddValues(),
  ];
}

function policy(id: string, path: string, op: string, value: PolicyValue): Policy {
  return { id, area: "quality", path, op, value, severity: "block" };
}

function operatorCase(
  op: string,
  value: PolicyValue,
  actual: PolicyValue,
  others: Fields = {},
): CheckCase {
  const covered = op === "covers_field" ? ` of ${show(others.needed ?? null)}` : "";
  return {
    check: "operators",
    what: `${op} ${show(value)}${covered}, with ${show(actual)}`,
    product: { name: "p", domain: "d", field: actual, ...others },
    policies: [policy("P", "field", op, value)],
  };
}

function show(value: PolicyValue): string {
  return formatPythonValue(toPython(value));
}

function valuesOfTheRightType(random: SeededRandom): CheckCase[] {
  const some = () => random.sample(letters, random.integer(1, 4));
  const limit = random.integer(-5, 5);
  const onTheLimit = ["at_most", "at_least"].map((op) => operatorCase(op, limit, limit));
  const drawn = Array.from({ length: ROUNDS }, () => {
    const [one, other] = [random.integer(-5, 5), random.integer(-5, 5)];
    const [few, many] = [some(), some()];
    return [
      operatorCase("at_most", one, other),
      operatorCase("at_least", one, other),
      operatorCase("equals", one, other),
      operatorCase("includes", few, many),
      operatorCase("one_of", few, random.pick(letters)),
      operatorCase("covers_field", "needed", many, { needed: few }),
    ];
  });
  return [...onTheLimit, ...drawn.flat()];
}

function valuesOfAnotherType(): CheckCase[] {
  const noNumbers: PolicyValue[] = ["12", true, Number.NaN, null, [3]];
  return [
    ...noNumbers.flatMap((actual) => [
      operatorCase("at_most", 30, actual),
      operatorCase("at_least", 0, actual),
    ]),
    operatorCase("equals", true, 1),
    operatorCase("equals", "UTC", "utc"),
    operatorCase("includes", ["a"], "abc"),
    operatorCase("covers_field", "needed", "abc", { needed: ["a"] }),
    operatorCase("one_of", ["a"], null),
    operatorCase("one_of", ["a"], ["a"]),
    operatorCase("present", true, 0),
    operatorCase("present", true, false),
    operatorCase("present", true, ""),
    operatorCase("present", true, []),
    operatorCase("present", true, ["a"]),
  ];
}

/** Values that compare oddly, in every operator: nan, booleans as 1, texts as sequences, lists. */
function oddValues(): CheckCase[] {
  const needed = { needed: ["a"] };
  return [
    ...[false, "", [[3]]].flatMap((actual) => [
      operatorCase("at_most", 30, actual),
      operatorCase("at_least", 0, actual),
    ]),
    ...[1, 0].map((value) => operatorCase("equals", value, value === 1)),
    operatorCase("equals", false, 0),
    operatorCase("equals", true, "True"),
    operatorCase("equals", "a", Number.NaN),
    operatorCase("equals", ["a"], "a"),
    operatorCase("equals", ["a"], [["a"]]),
    operatorCase("equals", ["a"], ["a"]),
    operatorCase("one_of", ["ab"], "a"),
    operatorCase("one_of", ["a", "b"], "ab"),
    operatorCase("one_of", ["a"], Number.NaN),
    operatorCase("one_of", ["a"], [["a"]]),
    operatorCase("one_of", [["a"], "b"], ["a"]),
    operatorCase("includes", ["a"], "a"),
    operatorCase("includes", ["a"], ["ab"]),
    operatorCase("includes", ["a"], Number.NaN),
    operatorCase("includes", ["a"], true),
    operatorCase("covers_field", "needed", "a", needed),
    operatorCase("covers_field", "needed", ["ab"], needed),
    operatorCase("covers_field", "needed", Number.NaN, needed),
    operatorCase("covers_field", "needed", true, needed),
    operatorCase("present", true, Number.NaN),
    operatorCase("present", true, "0"),
    operatorCase("present", true, [""]),
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
  }));
  const several = Array.from({ length: random.integer(4, 7) }, (_, index) =>
    policy(`P${index}`, `field_${index}`, "present", true),
  );
  const all = `${several.length} policies broken at once`;
  return [...missing, { check: "missing_is_a_fault", what: all, product, policies: several }];
}

function conditions(random: SeededRandom): CheckCase[] {
  const personal = { path: "pii_fields", op: "present", value: true };
  const california = { path: "regions", op: "includes", value: ["US-CA"] };
  const few = { path: "copies", op: "at_most", value: random.integer(2, 5) };
  const retention = policy("KEPT", "retention_days", "at_most", random.integer(50, 100));
  const optOut = policy("OPT-OUT", "opt_out", "equals", true);
  const owner = policy("OWNER", "owner", "present", true);
  const long = random.integer(200, 999);
  function when(what: string, rule: Policy, product: Fields): CheckCase {
    return {
      check: "conditions",
      what,
      product: { name: "p", domain: "d", ...product },
      policies: [rule],
    };
  }
  const kept = { ...retention, when: personal };
  const inCalifornia = { ...optOut, when: california };
  const ifFew = { ...owner, when: few };
  return [
    when("no personal fields", kept, { retention_days: long, pii_fields: [] }),
    when("personal fields not stated", kept, { retention_days: long }),
    when("personal fields", kept, { retention_days: long, pii_fields: ["email"] }),
    when("personal fields, retention missing", kept, { pii_fields: ["email"] }),
    when("the region is EU", inCalifornia, { regions: ["EU"] }),
    when("one region is US-CA", inCalifornia, { regions: ["EU", "US-CA"] }),
    when("few copies", ifFew, { copies: few.value - 1 }),
    when("too many copies", ifFew, { copies: few.value + 1 }),
  ];
}

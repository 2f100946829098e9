import "server-only";
import {
  type Fields,
  type PolicyValue,
  toPython,
} from "@/exercises/03-governance-policies/case/policy-value";
import { policy } from "@/exercises/03-governance-policies/cases/base-policies";
import { broken, demandRules, type Policy } from "@/exercises/03-governance-policies/model/demand";
import { demandIdeas, reportedBy } from "@/exercises/03-governance-policies/model/wrong-ideas";
import type { Judged, Step, Story } from "@/exercises/casework/story";
import { playIdeas } from "@/exercises/casework/wrong-ideas";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** Ids of the policies that `check` has to report. */
export type Violated = string[];

/** A product and policies that `check` is asked about. */
type Asked = { what: string; product: Fields; policies: Policy[] };

const ROUNDS = 10;
const letters = ["u", "v", "w", "x", "y", "z"];

export function demandStories(random: SeededRandom): Story<Violated>[] {
  const operators = [...valuesOfTheRightType(random), ...valuesOfAnotherType(), ...oddValues()];
  const missing = missingFields(random);
  // A check that reports nothing yet does not take what is missing for fine.
  const stated = operatorCase("present", true, "");
  return [
    { name: "operators", steps: operators.map((one) => judged("operators", one)) },
    {
      name: "missing fields",
      steps: [
        ...missing.map((one) => judged("missing_is_a_fault", one)),
        judged("missing_is_a_fault", stated, true),
      ],
    },
    { name: "conditions", steps: conditions(random).map((one) => judged("conditions", one)) },
  ];
}

function judged(
  check: string,
  { what, product, policies }: Asked,
  mayBeAnything = false,
): Step<Violated> {
  const judgedBy: Judged<Violated> = {
    check,
    where: what,
    expected: () =>
      mayBeAnything ? { anything: true } : broken(product, policies).map(({ id }) => id),
    instead: () =>
      playIdeas(demandIdeas, demandRules, (rules) => reportedBy(rules, product, policies)),
  };
  return { call: "check", given: [toPython(product), toPython(policies)], judged: [judgedBy] };
}

function operatorCase(
  op: string,
  value: PolicyValue,
  actual: PolicyValue,
  others: Fields = {},
): Asked {
  const covered = op === "covers_field" ? ` of ${show(others.needed ?? null)}` : "";
  return {
    what: `${op} ${show(value)}${covered}, with ${show(actual)}`,
    product: { name: "p", domain: "d", field: actual, ...others },
    policies: [policy("P", "field", op, value)],
  };
}

function show(value: PolicyValue): string {
  return formatPythonValue(toPython(value));
}

function valuesOfTheRightType(random: SeededRandom): Asked[] {
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

function valuesOfAnotherType(): Asked[] {
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
function oddValues(): Asked[] {
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

function missingFields(random: SeededRandom): Asked[] {
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
    what: `${op} ${show(value)}, with no such field`,
    product,
    policies: [policy("P", "not_stated", op, value)],
  }));
  const several = Array.from({ length: random.integer(4, 7) }, (_, index) =>
    policy(`P${index}`, `field_${index}`, "present", true),
  );
  const all = `${several.length} policies broken at once`;
  return [...missing, { what: all, product, policies: several }];
}

function conditions(random: SeededRandom): Asked[] {
  const personal = { path: "pii_fields", op: "present", value: true };
  const california = { path: "regions", op: "includes", value: ["US-CA"] };
  const few = { path: "copies", op: "at_most", value: random.integer(2, 5) };
  const retention = policy("KEPT", "retention_days", "at_most", random.integer(50, 100));
  const optOut = policy("OPT-OUT", "opt_out", "equals", true);
  const owner = policy("OWNER", "owner", "present", true);
  const long = random.integer(200, 999);
  function when(what: string, rule: Policy, product: Fields): Asked {
    return { what, product: { name: "p", domain: "d", ...product }, policies: [rule] };
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

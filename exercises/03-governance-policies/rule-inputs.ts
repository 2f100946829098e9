import "server-only";
import { type Base, baseIds } from "@/exercises/03-governance-policies/base-policies";
import type { Fields, PolicyValue } from "@/exercises/03-governance-policies/policy-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/**
 * The rules of one domain, which `effective_policies` is given with the base policies. Cases of one
 * `set` hold the same rules in other orders. `trap` is the wrong idea that the case is laid for.
 */
export type RuleCase = {
  check: "tightening_allowed" | "loosening_refused" | "no_switching_off" | "order_and_purity";
  what: string;
  rules: Fields[];
  trap: string | null;
  set?: number;
};

/** Rules of one domain and a product, for the property that no rule makes a violation vanish. */
export type PropertyCase = { rules: Fields[]; product: Fields };

const PROPERTY_CASES = 150;

export function makeRuleCases(random: SeededRandom, base: Base): RuleCase[] {
  return [
    ...tightenings(random, base),
    ...loosenings(random, base),
    ...waysRound(base),
    ...orders(random, base),
  ];
}

function refine(refines: string, value: PolicyValue): Fields {
  return { refines, value };
}

type Refinement = { what: string; rule: Fields; trap: string | null };

/** Single refinements that ask as much as the global policy, or more. */
function stricter(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, encryption, clock, wait } = base;
  const [first = "", , last = ""] = formats;
  const central = "council-decides-everything";
  return [
    to(baseIds.age, random.integer(1, maxAge - 1), central),
    to(baseIds.age, maxAge, "repeating-is-refused"),
    to(baseIds.filled, (filled + random.integer(1, 4)) / 100, central),
    to(baseIds.format, [first], "longer-is-stricter"),
    to(baseIds.format, [last, first], "longer-is-stricter"),
    to(baseIds.encryption, [...encryption, "in_use"], "longer-is-stricter"),
    to(baseIds.clock, clock, "repeating-is-refused"),
    to(baseIds.owner, true, "repeating-is-refused"),
    to(baseIds.masked, "personal", "repeating-is-refused"),
    to(baseIds.wait, random.integer(1, wait - 1), central),
  ];
}

function to(id: string, value: PolicyValue, trap: string): Refinement {
  return { what: id, rule: refine(id, value), trap };
}

/** Single refinements that ask less. */
function looser(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, otherFormat, clock, wait } = base;
  const [first = ""] = formats;
  const alone = "domains-decide";
  return [
    to(baseIds.age, maxAge + random.integer(1, 300), alone),
    to(baseIds.filled, (filled - random.integer(1, 40)) / 100, alone),
    to(baseIds.format, [first, otherFormat], "longer-is-stricter"),
    to(baseIds.format, [], alone),
    to(baseIds.format, [...formats, otherFormat], "longer-is-stricter"),
    to(baseIds.encryption, [], "longer-is-stricter"),
    to(baseIds.encryption, ["in_use"], alone),
    to(baseIds.clock, clock === "UTC" ? "local" : "UTC", alone),
    to(baseIds.owner, false, alone),
    to(baseIds.masked, "nothing", alone),
    to(baseIds.wait, wait + random.integer(1, 20), alone),
  ];
}

/** Single refinements with values of another type, which ask for nothing that can be checked. */
function ofAnotherType(): Refinement[] {
  return [
    to(baseIds.age, null, "domains-decide"),
    to(baseIds.age, "4", "text-is-a-number"),
    to(baseIds.filled, true, "true-is-one"),
  ];
}

function tightenings(random: SeededRandom, base: Base): RuleCase[] {
  const [less = 0, more = 0] = random
    .sample(
      Array.from({ length: 40 }, (_, index) => index + 1),
      2,
    )
    .toSorted((a, b) => a - b);
  const check = "tightening_allowed" as const;
  const own = { id: "ORDERS-1", area: "quality", path: "currency", op: "one_of" };
  const ownRule: Fields = { ...own, value: ["EUR"], severity: "block" };
  return [
    ...stricter(random, base).map(({ what, rule, trap }) => ({ check, what, rules: [rule], trap })),
    {
      check,
      what: "a warning made a block",
      rules: [{ refines: baseIds.wait, severity: "block" }],
      trap: "council-decides-everything",
    },
    {
      check,
      what: "a rule of the domain's own",
      rules: [ownRule],
      trap: "council-decides-everything",
    },
    {
      check,
      what: "two refinements of one policy, the stricter one first",
      rules: [refine(baseIds.age, less), refine(baseIds.age, more)],
      trap: "last-rule-wins",
    },
  ];
}

function loosenings(random: SeededRandom, base: Base): RuleCase[] {
  const check = "loosening_refused" as const;
  return [
    ...[...looser(random, base), ...ofAnotherType()].map(({ what, rule, trap }) => ({
      check,
      what,
      rules: [rule],
      trap,
    })),
    {
      check,
      what: "a block made a warning",
      rules: [{ refines: baseIds.age, severity: "warn" }],
      trap: "severity-is-free",
    },
    {
      check,
      what: "one looser and one stricter rule",
      rules: [
        refine(baseIds.age, base.maxAge + random.integer(1, 300)),
        refine(baseIds.filled, (base.filled + random.integer(1, 4)) / 100),
      ],
      trap: null,
    },
  ];
}

function waysRound(base: Base): RuleCase[] {
  const half = Math.floor(base.maxAge / 2);
  const stricterAge = refine(baseIds.age, half);
  const never = { path: "never_stated", op: "present", value: true };
  const sameId = { id: baseIds.age, area: "quality", path: "age_days", op: "at_most" };
  const override = "other-keys-are-harmless";
  const ways: [string, Fields, string][] = [
    ["a refinement with a condition", { ...stricterAge, when: never }, override],
    ["a refinement that disables", { refines: baseIds.age, enabled: false }, override],
    ["a refinement with another operator", { ...stricterAge, op: "at_least" }, override],
    ["a refinement with another path", { ...stricterAge, path: "other_days" }, override],
    ["a policy that does not exist", refine("NO-SUCH-POLICY", 1), "refusing-in-silence"],
    [
      "an own rule with a global id",
      { ...sameId, value: 9999, severity: "warn" },
      "same-name-wins",
    ],
  ];
  return ways.map(([what, rule, trap]) => ({
    check: "no_switching_off",
    what,
    rules: [rule],
    trap,
  }));
}

function orders(random: SeededRandom, base: Base): RuleCase[] {
  const { maxAge, filled, formats, encryption, wait } = base;
  const [first = "", second = "", third = ""] = formats;
  const worked = [
    refine(baseIds.age, Math.floor(maxAge / 3)),
    refine(baseIds.age, Math.floor(maxAge / 2)),
    refine(baseIds.age, maxAge * 2),
    refine(baseIds.filled, (filled + 2) / 100),
    refine(baseIds.filled, (filled - 20) / 100),
    refine(baseIds.format, [first, second]),
    refine(baseIds.format, [third, second]),
    refine(baseIds.encryption, [...encryption, "in_use"]),
    refine(baseIds.encryption, [...encryption, "backups"]),
    { refines: baseIds.wait, severity: "block" },
    refine(baseIds.wait, wait - 1),
  ];
  const drawn = random
    .sample([...stricter(random, base), ...stricter(random, base), ...looser(random, base)], 9)
    .map(({ rule }) => rule);
  const sets: [string, Fields[], number][] = [
    ["eleven rules", worked, 6],
    ["nine rules", drawn, 4],
    [
      "two that leave nothing",
      [refine(baseIds.format, [first]), refine(baseIds.format, [third])],
      2,
    ],
  ];
  return sets.flatMap(([what, rules, times], set) =>
    Array.from({ length: times }, (_, index) => ({
      check: "order_and_purity" as const,
      what: `${what}, order ${index + 1}`,
      rules: times === 2 && index === 1 ? rules.toReversed() : shuffled(random, rules, index),
      trap: null,
      set,
    })),
  );
}

/** The first is left as it is. */
function shuffled(random: SeededRandom, rules: Fields[], index: number): Fields[] {
  return index === 0 ? rules : random.sample(rules, rules.length);
}

export function makePropertyCases(random: SeededRandom, base: Base): PropertyCase[] {
  return Array.from({ length: PROPERTY_CASES }, () => {
    const choice = [...stricter(random, base), ...looser(random, base), ...ofAnotherType()];
    const rules = random.sample(choice, 5).map(({ rule }) => rule);
    const value = random.integer(0, 600);
    const own = { id: "OWN-1", area: "quality", path: "age_days", op: "at_most", value };
    if (random.integer(0, 1) === 1) rules.push({ ...own, severity: "block" });
    return { rules, product: randomProduct(random, base) };
  });
}

/** Keeps some of the base policies and breaks others, now and then by not stating a field. */
function randomProduct(random: SeededRandom, base: Base): Fields {
  const { maxAge, filled, formats, otherFormat, encryption, clock, wait } = base;
  const [needed = ""] = encryption;
  return {
    name: "p",
    domain: "d",
    age_days: random.pick([1, Math.floor(maxAge / 2), maxAge, maxAge + 5, maxAge * 2, null]),
    filled: random.pick([filled - 30, filled, filled + 3, 100]) / 100,
    format: random.pick([...formats, otherFormat]),
    encryption: random.pick([[], [needed], [needed, "in_use"]]),
    clock: random.pick([clock, "sundial"]),
    owner: random.pick(["", "team-orders"]),
    personal: ["email"],
    masked: random.pick([[], ["email"], ["email", "phone"]]),
    wait_hours: random.pick([1, wait, wait + 1, wait * 2]),
  };
}
